package org.duban.publicity.mask;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Data that a pattern finds.
 *
 * @param personal whether what the pattern found really is such data
 * @param masked what may stand there instead
 */
record PatternMask(
    MaskKind kind,
    Pattern pattern,
    Predicate<MatchResult> personal,
    BiFunction<MatchResult, Cover, String> masked)
    implements Mask {

  @Override
  public List<Finding> find(String text, Cover cover) {
    return pattern
        .matcher(text)
        .results()
        .filter(personal)
        .map(m -> new Finding(kind, m.start(), m.end(), masked.apply(m, cover)))
        .toList();
  }
}
