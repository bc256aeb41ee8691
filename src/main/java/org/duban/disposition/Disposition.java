package org.duban.disposition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the problems of one person in one campaign.
 *
 * @param seriousness as confirmed
 * @param tolerance honest error proposed (P4.10)
 * @param standing of the person, key of {@code Sanctions.PersonStanding}
 * @param statement the facts as confirmed, in words
 * @param outcome proposed by the table
 * @param outcomeRules rules that matched, JSON
 * @param authority who manages the person: {@code township}, {@code county}, {@code superior}
 * @param deliveredOn by notice: the day it counts as delivered
 * @param windowUntil last day to appeal
 */
public record Disposition(
    long caseId,
    String caseNo,
    long personId,
    String unitCode,
    @Nullable Long campaignId,
    OpenedFor openedFor,
    DispositionStatus status,
    FoundBy foundBy,
    boolean declaredInTime,
    boolean afterSelfCheck,
    Rectified rectified,
    boolean openAtRefusal,
    boolean refused,
    boolean concealed,
    int earlier,
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
    @Nullable LocalDateTime endedAt,
    @Nullable String deliveryWay,
    @Nullable LocalDate deliveredOn,
    @Nullable String deliveryDetail,
    @Nullable Long deliveredBy,
    @Nullable LocalDate windowUntil,
    @Nullable LocalDate executedOn,
    @Nullable String executionReport,
    @Nullable Long executedBy,
    boolean revoked) {

  public boolean delivered() {
    return deliveredOn != null;
  }

  /**
   * @throws DubanException conflict, unless it was delivered and is in effect
   */
  void requireDelivered() {
    if (!delivered() || revoked) {
      throw DubanException.conflict("disposition.not-in-effect", caseNo);
    }
  }
}
