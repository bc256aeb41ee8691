package org.duban.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of unit as a campaign sees them: which post fills a sheet for the unit itself (P4.4), which
 * posts confirm its round, which leader signs its list (P1.4, P1.9).
 */
enum UnitForm {
  VILLAGE("BRANCH_SECRETARY", List.of("BRANCH_SECRETARY", "VILLAGE_LIAISON"), "TOWNSHIP_LEADER"),
  TOWNSHIP(
      "TOWNSHIP_LEADER", List.of("TOWNSHIP_ORGANISER", "TOWNSHIP_DISCIPLINE"), "TOWNSHIP_LEADER"),
  DEPARTMENT(
      "DEPARTMENT_REVIEWER", List.of("DEPARTMENT_REVIEWER", "CAMPAIGN_OFFICE"), "LINKED_LEADER");

  private static final int TOWNSHIP_DIGITS = 9;
  private static final int VILLAGE_DIGITS = 12;

  private final String filler;
  private final List<String> confirmers;
  private final String signer;

  UnitForm(String filler, List<String> confirmers, String signer) {
    this.filler = filler;
    this.confirmers = confirmers;
    this.signer = signer;
  }

  String filler() {
    return filler;
  }

  List<String> confirmers() {
    return confirmers;
  }

  String signer() {
    return signer;
  }

  /** Who writes the unit's summary; its leader signs it (P4.13). */
  String summariser() {
    return confirmers.get(0);
  }

  /** The kind of a unit, by its own kind and the length of its division code. */
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
