package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.inbox.NamedPerson;
import org.jspecify.annotations.Nullable;

/**
 * A standing deputy.
 *
 * @param until last day
 * @param processKeys null: of all processes
 * @param unit null: of all units
 * @param ended whether his last day is over
 */
public record Deputy(
    long id,
    NamedPerson principal,
    NamedPerson deputy,
    LocalDate from,
    LocalDate until,
    @Nullable List<String> processKeys,
    @Nullable DeputyUnit unit,
    String reason,
    boolean ended) {

  /** The unit to which he is limited. */
  public record DeputyUnit(String unitCode, String unitName) {}
}
