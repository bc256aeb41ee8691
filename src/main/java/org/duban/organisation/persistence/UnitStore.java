package org.duban.organisation.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import org.duban.organisation.Unit;
import org.springframework.stereotype.Repository;

/** Writes units and lets the cache know. */
@Repository
public class UnitStore {

  private final UnitWrites writes;
  private final ImportTables tables;
  private final UnitCache cache;

  UnitStore(UnitWrites writes, ImportTables tables, UnitCache cache) {
    this.writes = writes;
    this.tables = tables;
    this.cache = cache;
  }

  public void insert(Unit unit, LocalDateTime now) {
    writes.insert(unit, false, now);
    cache.changed();
  }

  /** What lies below a moved unit moves along. */
  public void update(Unit before, Unit unit, LocalDateTime now) {
    writes.update(unit, now);
    if (!unit.path().equals(before.path())) {
      writes.movePaths(before.path(), unit.path());
    }
    cache.changed();
  }

  public void insertAll(Collection<Unit> units, boolean placeholder) {
    tables.insertUnits(units, placeholder);
    cache.changed();
  }

  public void updateAll(Collection<Unit> units) {
    tables.updateUnits(units);
    cache.changed();
  }
}
