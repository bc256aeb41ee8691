package org.duban.transfer;

import java.time.LocalDate;
import java.util.List;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.transfer.TransferResult.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * A result as it was entered from the authority's paper.
 *
 * @param effectReason why the effect ends on another day than by the rule
 */
public record ReportedResult(
    TransferOutcome outcome,
    List<String> kinds,
    @Nullable PersonStanding standing,
    String authority,
    @Nullable String decisionNumber,
    String basis,
    LocalDate decidedOn,
    @Nullable LocalDate effectFrom,
    @Nullable LocalDate effectTo,
    @Nullable String effectReason,
    List<Responsible> responsible,
    @Nullable String note) {}
