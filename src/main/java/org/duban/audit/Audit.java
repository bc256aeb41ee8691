package org.duban.audit;

import java.time.temporal.ChronoUnit;
import org.duban.audit.persistence.AuditMapper;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who did, saw or exported what. Rows are written in the acting transaction: no act without
 * its row, no row without its act. Texts must not hold secrets in clear, nor anything a tip-giver
 * could be known by.
 */
@Service
public class Audit {

  public static final String OK = "ok";

  private final AuditMapper mapper;
  private final AuditActor actor;
  private final Ids ids;
  private final ProductClock clock;

  Audit(AuditMapper mapper, AuditActor actor, Ids ids, ProductClock clock) {
    this.mapper = mapper;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * An act that changed something.
   *
   * @param kind e.g. {@code post.begun}
   * @param objectType e.g. {@code person}
   */
  @Transactional
  public void record(
      String kind,
      String objectType,
      Object objectId,
      @Nullable String before,
      @Nullable String after,
      String result) {
    write(kind, objectType, objectId, before, after, result);
  }

  /** An act that changed nothing, such as a view or an export. */
  @Transactional
  public void record(String kind, String objectType, Object objectId) {
    write(kind, objectType, objectId, null, null, OK);
  }

  /** A refused act: kept although the acting transaction is rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordRefused(String kind, String objectType, Object objectId, String reason) {
    write(kind, objectType, objectId, null, null, reason);
  }

  /** Who acts in this thread, as the audit would write it. */
  public AuditActor.Who actor() {
    return actor.who();
  }

  private void write(
      String kind,
      String objectType,
      Object objectId,
      @Nullable String before,
      @Nullable String after,
      String result) {
    AuditActor.Who who = actor.who();
    AuditEntry entry =
        new AuditEntry(
            ids.next("audit"),
            clock.now().truncatedTo(ChronoUnit.MILLIS),
            who.accountId(),
            who.personId(),
            who.name(),
            who.address(),
            kind,
            objectType,
            objectId.toString(),
            before,
            after,
            result);
    mapper.insert(entry);
    mapper.insertUnsealed(entry.id());
  }
}
