package org.duban.notification;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.duban.notification.persistence.OutboxMapper;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits in the outbox. Any number of nodes: each takes a batch under a lease by one
 * statement, passing over what another is at, and marks each entry as it is taken. A node that dies
 * between handing over and marking leaves the lease to run out; then the entry is sent once more
 * under the same key. Nothing is lost; what a receiver can make of the key, see the channels.
 */
@Service
public class SendingOutbox {

  private static final Logger log = LoggerFactory.getLogger(SendingOutbox.class);
  private static final int BATCH = 50;
  private static final int LEASE_SECONDS = 300;
  private static final int KEPT_DAYS = 30;
  private static final int MOST_LINES = 50;
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);

  private final OutboxMapper mapper;
  private final Channels channels;
  private final Digests digests;
  private final NotificationProperties settings;
  private final Rules rules;
  private final TransactionOperations transaction;
  private final ProductClock clock;
  private final boolean on;

  SendingOutbox(
      OutboxMapper mapper,
      Channels channels,
      Digests digests,
      NotificationProperties settings,
      Rules rules,
      TransactionOperations transaction,
      ProductClock clock,
      @Value("${duban.engine.job-executor:true}") boolean on) {
    this.mapper = mapper;
    this.channels = channels;
    this.digests = digests;
    this.settings = settings;
    this.rules = rules;
    this.transaction = transaction;
    this.clock = clock;
    this.on = on;
  }

  @Scheduled(
      scheduler = "notificationScheduler",
      initialDelayString = "PT15S",
      fixedDelayString = "${duban.notification.send-every:PT5S}")
  void scheduled() {
    if (on && !channels.none()) {
      digests.write();
      if (send() == 0) {
        mapper.forget(clock.now().minusDays(KEPT_DAYS), 1000);
      }
    }
  }

  /**
   * Sends until nothing waits that may leave now.
   *
   * @return how many were taken by their receivers
   */
  public int send() {
    int sent = 0;
    List<OutboxEntry> batch;
    do {
      String lease = UUID.randomUUID().toString();
      batch = take(lease);
      for (OutboxEntry entry : batch) {
        if (mapper.begin(entry.id(), lease, LEASE_SECONDS) == 1 && send(entry, lease)) {
          sent++;
        }
      }
    } while (batch.size() == BATCH);
    return sent;
  }

  private List<OutboxEntry> take(String lease) {
    List<OutboxEntry> taken =
        transaction.execute(
            status -> {
              List<Long> ready = mapper.ready(clock.now(), BATCH);
              if (ready.isEmpty()) {
                return List.of();
              }
              mapper.lease(ready, lease, LEASE_SECONDS);
              return mapper.leased(lease);
            });
    return taken == null ? List.of() : taken;
  }

  private boolean send(OutboxEntry entry, String lease) {
    int most = rules.number("notification.attempts");
    if (entry.attempts() >= most) {
      // each attempt was cut off: the message may be what stops nodes
      mapper.dead(entry.id(), lease, "interrupted", clock.now());
      return false;
    }
    try {
      channels.require(entry.channel()).send(outgoing(entry));
    } catch (DeliveryFailed e) {
      failed(entry, lease, e, most);
      return false;
    } catch (RuntimeException e) {
      log.error("Message {} could not be sent", entry.id(), e);
      failed(entry, lease, DeliveryFailed.later(e.getClass().getSimpleName()), most);
      return false;
    }
    mapper.sent(entry.id(), lease, clock.now());
    return true;
  }

  private void failed(OutboxEntry entry, String lease, DeliveryFailed failure, int most) {
    String reason = String.valueOf(failure.getMessage());
    int made = entry.attempts() + 1;
    LocalDateTime now = clock.now();
    switch (failure.remedy()) {
      case BUSY -> mapper.again(entry.id(), lease, entry.attempts(), now.plusMinutes(1), reason);
      case LATER -> {
        if (made >= most) {
          mapper.dead(entry.id(), lease, reason, now);
        } else {
          mapper.again(entry.id(), lease, made, now.plus(pause(made)), reason);
        }
      }
      case NONE -> mapper.dead(entry.id(), lease, reason, now);
    }
  }

  /** One minute, then twice as long each time. */
  static Duration pause(int made) {
    Duration wait = Duration.ofMinutes(1L << Math.min(made - 1, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private Outgoing outgoing(OutboxEntry entry) {
    List<OutboxEntry> lines =
        entry.kind().equals(Digests.KIND)
            ? mapper.ofDigest(entry.id(), MOST_LINES)
            : List.of(entry);
    return new Outgoing(
        entry.id(),
        entry.personId(),
        entry.title(),
        lines.stream()
            .map(line -> new Outgoing.Line(line.title(), settings.link(line.link())))
            .toList());
  }
}
