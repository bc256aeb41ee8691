package org.duban.campaign;

import java.util.Optional;
import java.util.Set;

/** Which units declare about themselves, and which post fills the sheet (P4.4). */
enum UnitForm {
  VILLAGE("BRANCH_SECRETARY"),
  TOWNSHIP("TOWNSHIP_LEADER"),
  DEPARTMENT("DEPARTMENT_REVIEWER");

  private static final int TOWNSHIP_DIGITS = 9;
  private static final int VILLAGE_DIGITS = 12;

  private final String role;

  UnitForm(String role) {
    this.role = role;
  }

  /** Role key of who fills it. */
  String role() {
    return role;
  }

  /** The form of a unit, by its kind and the length of its division code. */
  static Optional<UnitForm> of(String kind, String code) {
    if (Set.of("DEPARTMENT", "STATION").contains(kind)) {
      return Optional.of(DEPARTMENT);
    }
    if (kind.equals("DEVELOPMENT_ZONE") || code.length() == TOWNSHIP_DIGITS) {
      return Optional.of(TOWNSHIP);
    }
    return kind.equals("DIVISION") && code.length() == VILLAGE_DIGITS
        ? Optional.of(VILLAGE)
        : Optional.empty();
  }
}
