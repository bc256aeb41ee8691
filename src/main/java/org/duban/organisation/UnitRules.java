package org.duban.organisation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a unit must look like, whether typed or imported. */
public final class UnitRules {

  private static final Pattern DIVISION_CODE =
      Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{1,63}");
  private static final Pattern FUNCTION = Pattern.compile("[A-Z][A-Z_]{1,31}");
  private static final Set<Integer> LEVELS = Set.of(2, 4, 6, 9, 12);

  private UnitRules() {}

  /** Message code of what is wrong, or null. */
  public static @Nullable String problem(UnitDraft unit) {
    boolean division = unit.kind() == UnitKind.DIVISION;
    if (!(division ? DIVISION_CODE : CODE).matcher(unit.code()).matches()) {
      return division ? "organisation.unit.division-code" : "organisation.unit.code";
    }
    if (unit.name().isBlank() || unit.name().length() > 120) {
      return "organisation.unit.name";
    }
    if (division) {
      return divisionProblem(unit);
    }
    if (unit.parentCode() == null) {
      return "organisation.unit.parent-missing";
    }
    if (unit.kind() == UnitKind.DEPARTMENT) {
      return departmentProblem(unit);
    }
    return null;
  }

  private static @Nullable String divisionProblem(UnitDraft unit) {
    String parent = unit.parentCode();
    boolean fits = parent == null ? unit.code().length() == 2 : unit.code().startsWith(parent);
    return fits ? null : "organisation.unit.division-parent";
  }

  private static @Nullable String departmentProblem(UnitDraft unit) {
    String function = unit.function();
    boolean complete =
        unit.serves() != null && function != null && FUNCTION.matcher(function).matches();
    return complete ? null : "organisation.unit.department";
  }

  /** Code of the division above, by its digits; null for a province. */
  public static @Nullable String divisionAbove(String code) {
    for (int length = code.length() - 1; length >= 2; length--) {
      if (LEVELS.contains(length)) {
        return code.substring(0, length);
      }
    }
    return null;
  }
}
