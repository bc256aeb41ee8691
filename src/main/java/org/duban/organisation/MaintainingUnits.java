package org.duban.organisation;

import org.duban.audit.Audit;
import org.duban.organisation.persistence.UnitStore;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers and changes units. Permission {@code unit.manage} at the unit above (and at the unit
 * itself when changing); a unit without one above needs it everywhere.
 */
@Service
@Transactional
public class MaintainingUnits {

  private final Units units;
  private final UnitStore store;
  private final Access access;
  private final Audit audit;
  private final ProductClock clock;

  MaintainingUnits(Units units, UnitStore store, Access access, Audit audit, ProductClock clock) {
    this.units = units;
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if the draft breaks a rule; conflict, if the code is taken
   */
  public Unit register(UnitDraft draft) {
    access.require("unit.manage", above(draft));
    Unit unit = checked(draft);
    if (units.find(draft.code()).isPresent()) {
      throw DubanException.conflict("organisation.unit.exists", draft.code());
    }
    store.insert(unit, clock.now());
    audit.record("unit.registered", "unit", unit.code(), null, unit.toString(), Audit.OK);
    return unit;
  }

  /** Changes name, place or function; the code and the kind stay. What lies below moves along. */
  public Unit change(UnitDraft draft) {
    Unit before = units.require(draft.code());
    access.require("unit.manage", before.code());
    access.require("unit.manage", above(draft));
    if (before.kind() != draft.kind()) {
      throw DubanException.invalid("organisation.unit.kind-fixed", before.code());
    }
    Unit unit = checked(draft);
    if (unit.path().startsWith(before.path()) && !unit.path().equals(before.path())) {
      throw DubanException.invalid("organisation.unit.parent-below", draft.code());
    }
    store.update(before, unit, clock.now());
    audit.record("unit.changed", "unit", unit.code(), before.toString(), unit.toString(), Audit.OK);
    return unit;
  }

  private static String above(UnitDraft draft) {
    return draft.parentCode() == null ? Access.EVERYWHERE : draft.parentCode();
  }

  private Unit checked(UnitDraft draft) {
    @Nullable String problem = UnitRules.problem(draft);
    if (problem != null) {
      throw DubanException.invalid(problem, draft.code());
    }
    if (draft.serves() != null) {
      units.require(draft.serves());
    }
    String parentPath = draft.parentCode() == null ? "/" : units.require(draft.parentCode()).path();
    return new Unit(
        draft.code(),
        draft.name().strip(),
        draft.kind(),
        draft.parentCode(),
        parentPath + draft.code() + "/",
        draft.serves(),
        draft.function());
  }
}
