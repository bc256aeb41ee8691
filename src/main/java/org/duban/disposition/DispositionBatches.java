package org.duban.disposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.disposition.persistence.DispositionDueMapper;
import org.duban.disposition.persistence.DispositionDueMapper.Due;
import org.duban.identity.CurrentActor;
import org.duban.organisation.People;
import org.duban.platform.time.ProductClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens dispositions from declarations that await them: when everything was put right, on refusal,
 * or as the leniency or refusal date has passed with a problem open, whichever comes first. Who is
 * due is found by set; a repeat does no harm, since whose problems are taken is due no more.
 */
@Component
public class DispositionBatches {

  private static final Logger log = LoggerFactory.getLogger(DispositionBatches.class);
  private static final int CHUNK = 50;
  private static final String DISPOSITION = "disposition";

  private final DispositionDueMapper due;
  private final OpeningLinkedCase opening;
  private final People people;
  private final CurrentActor actor;
  private final ProductClock clock;
  private final TransactionTemplate transactions;
  private final boolean inBackground;

  DispositionBatches(
      DispositionDueMapper due,
      OpeningLinkedCase opening,
      People people,
      CurrentActor actor,
      ProductClock clock,
      TransactionTemplate transactions,
      @Value("${duban.engine.job-executor:true}") boolean inBackground) {
    this.due = due;
    this.opening = opening;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
    this.transactions = transactions;
    this.inBackground = inBackground;
  }

  @Scheduled(fixedDelay = 15_000, initialDelay = 25_000)
  void scheduled() {
    if (inBackground) {
      runAll();
    }
  }

  /** Opens whatever is due today. */
  public void runAll() {
    actor.asSystem(
        () -> {
          openDue(clock.today());
          return true;
        });
  }

  private void openDue(LocalDate today) {
    long after = 0;
    List<Due> chunk;
    do {
      chunk = due.due(today, after, CHUNK);
      for (Due d : chunk) {
        open(d);
        after = d.declarationId();
      }
    } while (chunk.size() == CHUNK);
  }

  /** One that cannot be opened must not hold up the others. */
  private void open(Due d) {
    try {
      transactions.executeWithoutResult(
          tx -> {
            if (due.anyFree(due.lock(d.declarationId()))) {
              opening.open(
                  d.caseId(),
                  DISPOSITION,
                  DISPOSITION,
                  "处置 " + people.require(d.personId()).name(),
                  d.unitCode(),
                  d.personId(),
                  d.campaignId(),
                  Map.of("trigger", d.openedFor().name()));
            }
          });
    } catch (RuntimeException e) {
      log.error("No disposition could be opened for declaration {}", d.declarationId(), e);
    }
  }
}
