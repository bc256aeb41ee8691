package org.duban.handling.signing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, as a designer wrote it: {@code DEPARTMENT_REVIEWER@LAND}, {@code 县领导*2}, {@code
 * each:CHECK_TEAM}, {@code var:signers}.
 *
 * @param each every holder of the role signs for himself; else one of them does
 * @param role key or Chinese name; empty, if a variable names the signers
 * @param at function of a department, {@link #SUPERIOR}, or empty: at the case's unit
 * @param variable a process variable with groups or person ids; null, if a role signs
 */
record Seat(boolean each, String role, String at, @Nullable String variable, int weight) {

  static final String SUPERIOR = "上级";

  private static final Pattern ROLE =
      Pattern.compile(
          "(each:|每个)?([A-Z][A-Z0-9_]*|[\\p{IsHan}（）]+)(?:@([A-Z][A-Z0-9_]*|上级))?(?:\\*([1-9]\\d{0,2}))?");
  private static final Pattern VARIABLE =
      Pattern.compile("(?:var:|变量:)([A-Za-z_]\\w*)(?:\\*([1-9]\\d{0,2}))?");

  /** Empty, if it is not to be understood. */
  static Optional<Seat> read(String text) {
    Matcher variable = VARIABLE.matcher(text);
    if (variable.matches()) {
      return Optional.of(new Seat(true, "", "", variable.group(1), weight(variable.group(2))));
    }
    Matcher role = ROLE.matcher(text);
    return role.matches()
        ? Optional.of(
            new Seat(
                role.group(1) != null,
                role.group(2),
                role.group(3) == null ? "" : role.group(3),
                null,
                weight(role.group(4))))
        : Optional.empty();
  }

  private static int weight(@Nullable String text) {
    return text == null ? 1 : Integer.parseInt(text);
  }
}
