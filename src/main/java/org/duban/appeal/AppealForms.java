package org.duban.appeal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.inbox.FormPrefill;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What forms of an appeal show: the decision it is against, and the measures lighter than its. */
@Component
class AppealForms implements FormPrefill {

  /** An option of a form. */
  private record KindOption(String label, String value) {}

  private final Appeals appeals;
  private final Decisions decisions;
  private final Sanctions sanctions;
  private final ProductClock clock;

  AppealForms(Appeals appeals, Decisions decisions, Sanctions sanctions, ProductClock clock) {
    this.appeals = appeals;
    this.decisions = decisions;
    this.sanctions = sanctions;
    this.clock = clock;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("appeal");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new HashMap<>();
    appeals
        .find(caseId)
        .ifPresent(
            appeal -> {
              data.put("appealKindName", appeal.kind().title());
              data.put("filedOn", appeal.filedOn().toString());
              data.put("decideByDay", appeal.decideBy().toString());
              decisions
                  .find(appeal.dispositionCaseId())
                  .ifPresent(decision -> original(decision, data));
            });
    return data;
  }

  private void original(AppealedDecision decision, Map<String, @NonNull Object> data) {
    data.put("originalNumber", decision.number());
    data.put(
        "originalKinds",
        sanctions.require(decision.kinds(), decision.decidedOn()).stream()
            .map(Sanctions.SanctionKind::name)
            .collect(Collectors.joining("、")));
    data.put("originalFacts", decision.facts());
    data.put("originalBasis", decision.basis());
    data.put("originalDeliveredOn", Objects.toString(decision.deliveredOn(), ""));
    data.put(
        "lighterKinds",
        sanctions.notHeavierThan(decision.kinds(), clock.today()).stream()
            .map(k -> new KindOption(k.name(), k.key()))
            .toList());
  }
}
