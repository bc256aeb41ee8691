package org.duban.escalation;

import java.util.List;
import java.util.Optional;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** Areas and who answers for them by the grid (P5.1, P5.4). */
@Component
public class PlacesOfUnits {

  private static final int CITY = 6;
  private static final int TOWNSHIP = 9;
  private static final String GRID_OWNER = "GRID_OWNER";

  private final Units units;
  private final Posts posts;

  PlacesOfUnits(Units units, Posts posts) {
    this.units = units;
    this.posts = posts;
  }

  /** The city or county the unit lies in; without one, the topmost unit. */
  public String city(String unit) {
    List<Unit> lineage = units.lineage(unit);
    return division(lineage, CITY).orElse(lineage.get(lineage.size() - 1)).code();
  }

  /** The township of the place. */
  Optional<String> area(String place) {
    return division(units.lineage(place), TOWNSHIP).map(Unit::code);
  }

  /**
   * The nearest unit from the place up to its township that has a grid owner; if none has, the
   * township; outside any township, the place itself.
   */
  String answerable(String place) {
    Optional<String> area = area(place);
    if (area.isEmpty()) {
      return place;
    }
    return units.lineage(place).stream()
        .filter(u -> units.within(u.code(), area.get()))
        .map(Unit::code)
        .filter(code -> !posts.holders(GRID_OWNER, code).isEmpty())
        .findFirst()
        .orElse(area.get());
  }

  private static Optional<Unit> division(List<Unit> lineage, int digits) {
    return lineage.stream()
        .filter(u -> u.kind() == UnitKind.DIVISION && u.code().length() == digits)
        .findFirst();
  }
}
