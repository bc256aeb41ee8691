package org.duban.escalation;

import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;

/** Who speaks for a unit: by rule data {@code unit.answerer}, according to what the unit is. */
@Component
public class Answerers {

  private static final int TOWNSHIP = 9;
  private static final int VILLAGE = 12;

  private final Units units;
  private final Rules rules;

  Answerers(Units units, Rules rules) {
    this.units = units;
    this.rules = rules;
  }

  /** The routing group {@code ROLE@unit}. */
  public String of(String unitCode) {
    var roles = rules.value("unit.answerer");
    String role = roles.path(kind(units.require(unitCode))).asString("");
    return (role.isEmpty() ? roles.path("OTHER").asString() : role) + "@" + unitCode;
  }

  private static String kind(Unit unit) {
    if (unit.kind() != UnitKind.DIVISION) {
      return unit.kind().name();
    }
    return switch (unit.code().length()) {
      case TOWNSHIP -> "TOWNSHIP";
      case VILLAGE -> "VILLAGE";
      default -> "OTHER";
    };
  }
}
