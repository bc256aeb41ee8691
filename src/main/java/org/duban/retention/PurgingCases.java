package org.duban.retention;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.retention.persistence.RetentionMapper;
import org.duban.retention.persistence.RetentionMapper.Item;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys what two people have agreed to destroy: each case in one transaction, under the lock of
 * its row, after looking once more whether it may go. What may not, says why in the list.
 */
@Service
public class PurgingCases {

  private static final Logger log = LoggerFactory.getLogger(PurgingCases.class);
  private static final int BATCH = 50;

  private final RetentionMapper mapper;
  private final KeepingTimes times;
  private final Cases cases;
  private final List<CaseContents> contents;
  private final CurrentActor actor;
  private final TransactionTemplate transactions;
  private final ProductClock clock;
  private final Audit audit;
  private final boolean inBackground;

  PurgingCases(
      RetentionMapper mapper,
      KeepingTimes times,
      Cases cases,
      List<CaseContents> contents,
      CurrentActor actor,
      TransactionTemplate transactions,
      ProductClock clock,
      Audit audit,
      @Value("${duban.engine.job-executor:true}") boolean inBackground) {
    this.mapper = mapper;
    this.times = times;
    this.cases = cases;
    this.contents = contents;
    this.actor = actor;
    this.transactions = transactions;
    this.clock = clock;
    this.audit = audit;
    this.inBackground = inBackground;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 90_000)
  void scheduled() {
    if (inBackground) {
      runAll();
    }
  }

  /** Until nothing that was agreed on is left. */
  public void runAll() {
    actor.asSystem(
        () -> {
          for (List<Item> ready = mapper.ready(BATCH);
              !ready.isEmpty();
              ready = mapper.ready(BATCH)) {
            ready.forEach(this::take);
          }
          transactions.executeWithoutResult(tx -> mapper.finish());
          return true;
        });
  }

  private void take(Item item) {
    try {
      transactions.executeWithoutResult(tx -> purge(item));
    } catch (RuntimeException e) {
      log.warn("Case {} could not be purged", item.caseId(), e);
      String why = String.valueOf(e.getMessage());
      transactions.executeWithoutResult(
          tx -> mapper.failed(item, why.length() > 300 ? why.substring(0, 300) : why));
    }
  }

  private void purge(Item item) {
    mapper.lock(item.caseId());
    if (mapper.purged(item.caseId())) {
      mapper.done(item, clock.now(), 0);
      return;
    }
    CaseFile file = cases.require(item.caseId());
    times
        .held(file)
        .ifPresent(
            why -> {
              throw DubanException.conflict(why, file.number());
            });
    int gone = contents.stream().mapToInt(c -> c.purge(file)).sum();
    mapper.done(item, clock.now(), gone);
    audit.record(
        "case.purged", "case", file.id(), file.number(), "purge " + item.proposalId(), Audit.OK);
  }
}
