package org.duban.organisation.imports;

import java.util.List;
import java.util.Map;
import org.duban.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What every importer needs.
 *
 * @param scope paths of the subtrees the actor may import into
 * @param units all units by code, as they are in the database
 */
public record ImportContext(List<String> scope, Map<String, Unit> units, ImportErrors errors) {

  boolean allowed(String path) {
    return scope.stream().anyMatch(path::startsWith);
  }

  /** The unit named in the cell; null, with an error noted, if it is unknown or out of scope. */
  @Nullable Unit unit(SourceRow row, String column) {
    Unit unit = units.get(row.get(column));
    if (unit == null) {
      errors.add(row, column, "organisation.import.unit-unknown");
    } else if (!allowed(unit.path())) {
      errors.add(row, column, "organisation.import.unit-not-permitted");
      return null;
    }
    return unit;
  }
}
