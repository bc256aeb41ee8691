package org.duban.handling;

import java.util.List;
import java.util.Set;
import org.duban.handling.persistence.DeputyMapper;
import org.duban.handling.persistence.DeputyMapper.DeputyRow;
import org.duban.inbox.Deputyship;
import org.duban.inbox.StandingDeputies;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Tells the inbox who acts for whom today. */
@Component
class ActingDeputies implements StandingDeputies {

  /** Where a unit is named that is no more, nothing is covered. */
  private static final String NOWHERE = "?";

  private final DeputyMapper mapper;
  private final Units units;
  private final ProductClock clock;

  ActingDeputies(DeputyMapper mapper, Units units, ProductClock clock) {
    this.mapper = mapper;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public List<Deputyship> of(long personId) {
    return mapper.actingOn(personId, clock.today()).stream().map(this::deputyship).toList();
  }

  private Deputyship deputyship(DeputyRow row) {
    return new Deputyship(
        row.principalId(),
        row.processes() == null ? Set.of() : Set.of(row.processes().split(",")),
        row.unitCode() == null ? null : units.find(row.unitCode()).map(Unit::path).orElse(NOWHERE));
  }
}
