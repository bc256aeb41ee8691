package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import org.duban.rule.Sanctions.PersonStanding;
import org.jspecify.annotations.Nullable;

/**
 * A decision as far as it matters for what can be done against it.
 *
 * @param kinds keys of measures in force
 * @param authority level that decided: {@code township}, {@code county}, {@code superior}
 * @param deliveredOn null: not delivered yet, so no limit runs
 * @param inEffect false once revoked
 */
public record AppealedDecision(
    long caseId,
    String number,
    long personId,
    List<String> kinds,
    @Nullable PersonStanding standing,
    String authority,
    LocalDate decidedOn,
    @Nullable LocalDate deliveredOn,
    boolean inEffect,
    String facts,
    String basis) {}
