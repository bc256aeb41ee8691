package org.duban.disposition;

import java.time.LocalDate;
import java.util.Collection;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person says for himself, or an appeal, never makes it heavier (X.1, X.2). */
@Component
class Aggravation {

  private final Sanctions sanctions;
  private final ProductClock clock;

  Aggravation(Sanctions sanctions, ProductClock clock) {
    this.sanctions = sanctions;
    this.clock = clock;
  }

  /**
   * @throws DubanException conflict, if class, measures or length of veto are heavier than in the
   *     draft the person read
   */
  void refuse(
      Outcome outcome,
      Collection<String> kinds,
      @Nullable LocalDate vetoUntil,
      DispositionDraft read) {
    refuse(
        outcome.heavierThan(read.outcome())
            || sanctions.heavier(kinds, read.kinds(), clock.today())
            || later(vetoUntil, read.vetoUntil()));
  }

  /**
   * @throws DubanException conflict, if the measures are heavier than those decided
   */
  void refuse(Collection<String> kinds, DispositionDecision decided) {
    refuse(sanctions.heavier(kinds, decided.kinds(), clock.today()));
  }

  private static void refuse(boolean heavier) {
    if (heavier) {
      throw DubanException.conflict("disposition.heavier");
    }
  }

  private static boolean later(@Nullable LocalDate veto, @Nullable LocalDate than) {
    return veto != null && than != null && veto.isAfter(than);
  }
}
