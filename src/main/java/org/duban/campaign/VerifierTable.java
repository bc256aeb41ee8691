package org.duban.campaign;

import java.util.List;

/** The decision table of who verifies whom (P1.4), asked outside a process by the preflight. */
public interface VerifierTable {

  /**
   * @param posts role keys of the posts held; {@code UNIT} for a unit about itself
   * @param unitKind {@code VILLAGE}, {@code TOWNSHIP}, {@code DEPARTMENT} or {@code ZONE}
   * @return roles, each of which signs
   */
  List<String> verifiers(List<String> posts, String unitKind);
}
