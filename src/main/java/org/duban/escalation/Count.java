package org.duban.escalation;

import java.util.Collection;
import java.util.Objects;

/**
 * How many live strikes there were when one was counted, it included: of its unit, and in its area.
 */
record Count(int unit, int area) {

  /**
   * @param live all live strikes of the unit or in the area; later ones do not matter
   */
  static Count of(Strike strike, Collection<Strike> live, StrikePolicy policy) {
    int unit = 1;
    int area = strike.areaCode() == null ? 0 : 1;
    for (Strike other : live) {
      if (other.no() >= strike.no() || !policy.together(other, strike)) {
        continue;
      }
      if (other.unitCode().equals(strike.unitCode())) {
        unit++;
      }
      if (strike.areaCode() != null && Objects.equals(other.areaCode(), strike.areaCode())) {
        area++;
      }
    }
    return new Count(unit, area);
  }
}
