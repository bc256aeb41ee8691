package org.duban.handling.signing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of votes, exact: two thirds is not 66.67 %.
 *
 * @param more whether it must be exceeded, not only reached
 */
public record VoteShare(long part, long whole, boolean more) {

  private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s*%?");
  private static final int SCALE = 4;
  private static final long PER_CENT = 1_000_000;

  /** Of {@code 2/3}, {@code 60%} or {@code 60}; empty if it is no share between nothing and all. */
  static Optional<VoteShare> read(String text, boolean more) {
    Matcher fraction = FRACTION.matcher(text.strip());
    Matcher percent = PERCENT.matcher(text.strip());
    if (fraction.matches()) {
      return of(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)), more);
    }
    return percent.matches()
        ? of(
            new BigDecimal(percent.group(1)).movePointRight(SCALE).longValueExact(), PER_CENT, more)
        : Optional.empty();
  }

  private static Optional<VoteShare> of(long part, long whole, boolean more) {
    return part > 0 && whole > 0 && (more ? part < whole : part <= whole)
        ? Optional.of(new VoteShare(part, whole, more))
        : Optional.empty();
  }

  /** E.g. {@code ≥ 2/3}, {@code > 50%}. */
  String text() {
    String share =
        whole < PER_CENT
            ? part + "/" + whole
            : BigDecimal.valueOf(part, SCALE).stripTrailingZeros().toPlainString() + "%";
    return (more ? "> " : "≥ ") + share;
  }

  boolean isMetBy(long votes, long of) {
    return more ? votes * whole > part * of : votes * whole >= part * of;
  }
}
