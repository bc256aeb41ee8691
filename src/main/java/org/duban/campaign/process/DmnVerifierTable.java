package org.duban.campaign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.duban.campaign.VerifierTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The latest {@code declaration-verifiers} table. It is asked in a transaction of its own, since
 * the engine notes each evaluation, also for callers who only read.
 */
@Component
class DmnVerifierTable implements VerifierTable {

  private final DecisionService decisions;

  private final TransactionTemplate ownTransaction;

  DmnVerifierTable(DecisionService decisions, PlatformTransactionManager transactions) {
    this.decisions = decisions;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public List<String> verifiers(List<String> posts, String unitKind) {
    String roles = ownTransaction.execute(status -> evaluate(posts, unitKind));
    return List.of(Objects.requireNonNull(roles).split(","));
  }

  private String evaluate(List<String> posts, String unitKind) {
    return decisions
        .evaluateDecisionTableByKey("declaration-verifiers")
        .variables(Map.of("posts", new ArrayList<>(posts), "unitKind", unitKind))
        .evaluate()
        .getSingleEntry();
  }
}
