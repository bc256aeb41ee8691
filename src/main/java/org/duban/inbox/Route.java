package org.duban.inbox;

import java.util.List;
import java.util.Set;

/**
 * How one wanted group was resolved.
 *
 * @param wanted {@code ROLE@unit} or {@code P:person}
 * @param steps where holders were looked for, in order
 */
public record Route(String wanted, List<Step> steps, RouteEntry entry) {

  /**
   * One place looked at.
   *
   * @param place {@code ROLE@unit} or {@code P:person}
   * @param holders who holds it today
   * @param eligible those of them who are not excluded
   */
  public record Step(String place, Set<Long> holders, Set<Long> eligible) {}
}
