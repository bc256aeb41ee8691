package org.duban.appeal;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.duban.disposition.AppealOutcome;
import org.duban.disposition.ChangingOutcome;
import org.duban.disposition.Disposition;
import org.duban.disposition.DispositionDecision;
import org.duban.disposition.Dispositions;
import org.duban.rule.Sanctions.PersonStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dispositions, as decisions that can be appealed against. */
@Component
class AppealedDispositions implements AppealedDecisions {

  private final Dispositions dispositions;
  private final ChangingOutcome changing;

  AppealedDispositions(Dispositions dispositions, ChangingOutcome changing) {
    this.dispositions = dispositions;
    this.changing = changing;
  }

  @Override
  public Optional<AppealedDecision> ofCase(long caseId) {
    return dispositions
        .ofCase(caseId)
        .flatMap(d -> dispositions.decision(caseId).map(made -> decision(d, made)));
  }

  private static AppealedDecision decision(Disposition d, DispositionDecision made) {
    String standing = d.standing();
    return new AppealedDecision(
        d.caseId(),
        made.number(),
        d.personId(),
        made.kinds(),
        standing == null ? null : PersonStanding.valueOf(standing),
        Objects.requireNonNullElse(d.authority(), "county"),
        made.decidedOn(),
        d.deliveredOn(),
        !d.revoked(),
        made.facts(),
        made.basis());
  }

  @Override
  public void change(
      long caseId, AppealEnd end, @Nullable Collection<String> lighter, String reason) {
    changing.afterAppeal(caseId, AppealOutcome.valueOf(end.name()), lighter, reason);
  }
}
