package org.duban.inbox.process;

import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/**
 * Groups for {@code camunda:candidateGroups}. They say who is wanted; the inbox finds who that is
 * today, at the unit or at the nearest one above, and finds anew when posts change.
 */
@PaletteFunctions("route")
public class RouteFunctions {

  private final Units units;

  RouteFunctions(Units units) {
    this.units = units;
  }

  /** The holders of the role at the unit or the nearest above: {@code ROLE@unit}. */
  @PaletteFunction
  public String to(String role, String unit) {
    return role + "@" + unit;
  }

  /**
   * The holders of the role at the department of that function which serves the unit; without such
   * a department, at the unit or the nearest above.
   */
  @PaletteFunction
  public String department(String function, String role, String unit) {
    return to(role, units.department(function, unit).map(Unit::code).orElse(unit));
  }

  /** One person. */
  @PaletteFunction
  public String person(Long id) {
    return "P:" + id;
  }

  /** The holders of the role at the unit above the unit, or the nearest above that. */
  @PaletteFunction
  public String superior(String role, String unit) {
    String parent = units.require(unit).parentCode();
    return to(role, parent == null ? unit : parent);
  }
}
