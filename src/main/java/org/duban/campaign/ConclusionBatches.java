package org.duban.campaign;

import java.util.Map;
import org.duban.campaign.persistence.ConclusionMapper;
import org.duban.identity.CurrentActor;
import org.duban.workflow.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells campaigns in their fourth stage that the last unit has summed up. By set, so that two units
 * received at the same moment cannot each take the other for missing.
 */
@Component
public class ConclusionBatches {

  private final ConclusionMapper rows;
  private final Messages messages;
  private final CurrentActor actor;
  private final TransactionTemplate transactions;
  private final boolean inBackground;

  ConclusionBatches(
      ConclusionMapper rows,
      Messages messages,
      CurrentActor actor,
      TransactionTemplate transactions,
      @Value("${duban.engine.job-executor:true}") boolean inBackground) {
    this.rows = rows;
    this.messages = messages;
    this.actor = actor;
    this.transactions = transactions;
    this.inBackground = inBackground;
  }

  @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
  void scheduled() {
    if (inBackground) {
      runAll();
    }
  }

  /** Once for every campaign that is ready; who was told no longer waits. */
  public void runAll() {
    actor.asSystem(
        () -> {
          rows.summedUp()
              .forEach(
                  caseNo ->
                      transactions.executeWithoutResult(
                          tx -> messages.send("Message_SummariesIn", caseNo, Map.of())));
          return true;
        });
  }
}
