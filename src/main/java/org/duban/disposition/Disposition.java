package org.duban.disposition;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the problems of one person in one campaign.
 *
 * @param facts put together when it was opened, and again when confirmed
 * @param seriousness as confirmed
 * @param tolerance honest error found (P4.10)
 * @param standing of the person, key of {@code PersonStanding}
 * @param statement the facts as confirmed, in words
 * @param outcome proposed by the table
 * @param outcomeRules rules that matched, JSON
 * @param authority who manages the person: {@code township}, {@code county}, {@code superior}
 */
public record Disposition(
    long caseId,
    String caseNo,
    long personId,
    String unitCode,
    @Nullable Long campaignId,
    OpenedFor openedFor,
    DispositionStatus status,
    Facts facts,
    @Nullable Seriousness seriousness,
    boolean tolerance,
    @Nullable String toleranceReason,
    @Nullable String standing,
    @Nullable String statement,
    @Nullable Long confirmedBy,
    @Nullable LocalDateTime confirmedAt,
    @Nullable Outcome outcome,
    @Nullable String outcomeRules,
    @Nullable String authority,
    LocalDateTime openedAt,
    @Nullable LocalDateTime endedAt) {}
