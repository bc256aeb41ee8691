package org.duban.appeal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the decision in whichever chain it was made. */
@Component("appealedDecisionsOfAllChains")
class Decisions {

  private final List<AppealedDecisions> chains;

  Decisions(List<AppealedDecisions> chains) {
    this.chains = chains;
  }

  Optional<AppealedDecision> find(long caseId) {
    return chains.stream().flatMap(c -> c.ofCase(caseId).stream()).findFirst();
  }

  AppealedDecision require(long caseId) {
    return find(caseId).orElseThrow(() -> DubanException.notFound("appeal.no-decision"));
  }

  void change(long caseId, AppealEnd end, @Nullable Collection<String> lighter, String reason) {
    chains.stream()
        .filter(c -> c.ofCase(caseId).isPresent())
        .findFirst()
        .orElseThrow(() -> DubanException.notFound("appeal.no-decision"))
        .change(caseId, end, lighter, reason);
  }
}
