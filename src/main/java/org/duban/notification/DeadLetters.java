package org.duban.notification;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.notification.persistence.OutboxMapper;
import org.duban.notification.persistence.OutboxMapper.OutboxCounts;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What could not be sent, for those who run the product: why and when, not what it said.
 * Permission: {@code notification.manage}.
 */
@Service
public class DeadLetters {

  private static final int MOST = 200;

  private final OutboxMapper mapper;
  private final Channels channels;
  private final Permissions permissions;
  private final Audit audit;
  private final ProductClock clock;

  DeadLetters(
      OutboxMapper mapper,
      Channels channels,
      Permissions permissions,
      Audit audit,
      ProductClock clock) {
    this.mapper = mapper;
    this.channels = channels;
    this.permissions = permissions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Newest first. */
  public List<OutboxEntry> page(@Nullable Long after, int limit) {
    require();
    return mapper.deadLetters(
        after == null ? Long.MAX_VALUE : after, Math.max(1, Math.min(limit, MOST)));
  }

  public OutboxCounts counts() {
    require();
    return mapper.counts();
  }

  public boolean on(Way way) {
    return channels.on(way);
  }

  /**
   * Sends them once more, as if new.
   *
   * @return how many of them were dead
   */
  @Transactional
  public int retry(List<Long> ids) {
    require();
    if (ids.isEmpty() || ids.size() > MOST) {
      throw DubanException.invalid("notification.dead.ids", MOST);
    }
    int revived = mapper.revive(ids, clock.now());
    audit.record("notification.retried", "notification", "", null, revived + " entries", Audit.OK);
    return revived;
  }

  private void require() {
    if (!permissions.allowedSomewhere("notification.manage")) {
      throw DubanException.forbidden("notification.forbidden");
    }
  }
}
