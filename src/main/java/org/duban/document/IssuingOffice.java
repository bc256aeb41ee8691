package org.duban.document;

import java.util.List;
import java.util.Optional;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentDefinition.Issuer;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** Finds the office a document comes from. */
@Component
class IssuingOffice {

  private static final String UNIT = "{unit}";

  /**
   * @param key {@code ROLE@unit}
   * @param word in numbers, until it has set one of its own
   */
  record Office(String key, String unitCode, String name, String word) {}

  private final Units units;
  private final Posts posts;

  IssuingOffice(Units units, Posts posts) {
    this.units = units;
    this.posts = posts;
  }

  /** At the case's unit or the nearest above that has the role; the highest if none has. */
  Office of(CaseFile file, Issuer issuer, String role) {
    int at = role.indexOf('@');
    Unit unit = at < 0 ? found(file, role) : units.require(role.substring(at + 1));
    return new Office(
        at < 0 ? role + "@" + unit.code() : role,
        unit.code(),
        issuer.name().replace(UNIT, unit.name()),
        issuer.word().replace(UNIT, unit.name()));
  }

  private Unit found(CaseFile file, String role) {
    List<Unit> lineage = units.lineage(file.unitCode());
    Optional<Unit> staffed =
        lineage.stream().filter(u -> !posts.holders(role, u.code()).isEmpty()).findFirst();
    return staffed.orElseGet(() -> lineage.get(lineage.size() - 1));
  }
}
