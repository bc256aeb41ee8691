package org.duban.notification;

import java.util.List;
import org.duban.identity.CurrentActor;
import org.duban.notification.persistence.NotificationMapper;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current actor was told; nobody reads another's. */
@Service
public class OwnNotifications {

  private static final int MOST = 100;

  /**
   * Newest first.
   *
   * @param unread capped at 100
   */
  public record Page(List<Notification> items, @Nullable String next, int unread) {}

  private final NotificationMapper mapper;
  private final CurrentActor current;
  private final ProductClock clock;

  OwnNotifications(NotificationMapper mapper, CurrentActor current, ProductClock clock) {
    this.mapper = mapper;
    this.current = current;
    this.clock = clock;
  }

  public Page page(@Nullable Long after, int limit) {
    long person = current.require().personId();
    int size = Math.max(1, Math.min(limit, MOST));
    List<Notification> found =
        mapper.newest(person, after == null ? Long.MAX_VALUE : after, size + 1);
    boolean more = found.size() > size;
    List<Notification> items = more ? found.subList(0, size) : found;
    return new Page(
        items,
        more ? String.valueOf(items.get(items.size() - 1).id()) : null,
        mapper.unread(person));
  }

  /** Marks everything up to and including that one as read. */
  @Transactional
  public void readUpTo(long id) {
    mapper.markRead(current.require().personId(), id, clock.now());
  }
}
