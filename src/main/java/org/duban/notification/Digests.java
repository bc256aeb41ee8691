package org.duban.notification;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.notification.persistence.OutboxMapper;
import org.duban.notification.persistence.OutboxMapper.DueDigest;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts what was held for the day's digest into one message for each person and way. */
@Component
class Digests {

  static final String KIND = "digest";

  private static final int CHUNK = 200;

  private final OutboxMapper mapper;
  private final TransactionOperations transaction;
  private final Ids ids;
  private final ProductClock clock;

  Digests(OutboxMapper mapper, TransactionOperations transaction, Ids ids, ProductClock clock) {
    this.mapper = mapper;
    this.transaction = transaction;
    this.ids = ids;
    this.clock = clock;
  }

  /** Writes every digest that is due. */
  void write() {
    List<DueDigest> due;
    do {
      due = mapper.dueDigests(clock.now(), CHUNK);
      due.forEach(d -> transaction.executeWithoutResult(status -> write(d)));
    } while (due.size() == CHUNK);
  }

  private void write(DueDigest due) {
    LocalDateTime now = clock.now();
    long id = ids.next();
    int lines = mapper.digest(due, id, now);
    if (lines > 0) {
      mapper.insert(
          List.of(
              new OutboxEntry(
                  id,
                  due.personId(),
                  due.channel(),
                  KIND,
                  "您有 %d 条消息".formatted(lines),
                  "/notifications",
                  OutboxEntry.State.WAITING,
                  null,
                  0,
                  now,
                  null,
                  now,
                  null)));
    }
  }
}
