package org.duban.handling.signing.process;

import java.util.List;
import org.duban.handling.signing.SigningRounds;
import org.duban.workflow.ExpressionScope;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/** What the loop of a countersigned task asks; put into it where a model is parsed. */
@PaletteFunctions("signing")
public class SigningFunctions {

  private final SigningRounds rounds;

  SigningFunctions(SigningRounds rounds) {
    this.rounds = rounds;
  }

  /** Whom tasks are made for, in order. */
  @PaletteFunction
  public List<String> wanted() {
    return rounds.wanted(round());
  }

  /** Whether no further vote is needed. */
  @PaletteFunction
  public boolean decided() {
    return rounds.isDecided(round());
  }

  private static long round() {
    return ExpressionScope.current()
        .map(scope -> scope.getVariable(SigningPlugin.ROUND))
        .filter(Number.class::isInstance)
        .map(round -> ((Number) round).longValue())
        .orElseThrow(() -> new IllegalStateException("no round of signing here"));
  }
}
