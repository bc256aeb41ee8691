package org.duban.publicity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.duban.publicity.mask.Masks;
import org.jspecify.annotations.Nullable;

/**
 * A notice. Its changes of state check where it stands.
 *
 * @param from first day it is shown
 * @param to last day it is shown
 * @param replacesId the withdrawn notice that this one corrects
 */
public record Notice(
    long id,
    String number,
    long caseId,
    String unitCode,
    @Nullable Long campaignId,
    @Nullable String source,
    String kind,
    NoticeText text,
    NoticeOffice office,
    NoticeStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDateTime publishedAt,
    @Nullable LocalDateTime endedAt,
    @Nullable String endedReason,
    @Nullable Long replacesId) {

  Notice edited(NoticeText newText) {
    requireStatus(NoticeStatus.DRAFT);
    return with(newText, status, from, to, publishedAt, endedAt, endedReason);
  }

  /** With an office to object to, if it has none yet. */
  Notice receivedBy(NoticeOffice found) {
    return office.complete()
        ? this
        : with(text, found, status, from, to, publishedAt, endedAt, endedReason);
  }

  /**
   * @throws DubanException invalid, if something personal is not masked or the office is not known
   */
  Notice published(LocalDateTime at, LocalDate lastDay, Masks masks) {
    requireStatus(NoticeStatus.DRAFT);
    requireMasked(masks);
    if (!office.complete()) {
      throw DubanException.invalid("publicity.office-missing", unitCode);
    }
    return with(text, NoticeStatus.PUBLISHED, at.toLocalDate(), lastDay, at, null, null);
  }

  Notice takenDown(LocalDateTime at) {
    requireStatus(NoticeStatus.PUBLISHED);
    return with(text, NoticeStatus.TAKEN_DOWN, from, to, publishedAt, at, null);
  }

  /** An upheld objection withdraws a notice that is up, and also one whose time is over. */
  Notice withdrawn(LocalDateTime at, String reason) {
    if (status != NoticeStatus.PUBLISHED && status != NoticeStatus.TAKEN_DOWN) {
      throw DubanException.conflict("publicity.wrong-status", number);
    }
    return with(text, NoticeStatus.WITHDRAWN, from, to, publishedAt, at, reason);
  }

  /** What it was based on fell away, wherever it stands. */
  Notice revoked(LocalDateTime at, String reason) {
    return with(text, NoticeStatus.WITHDRAWN, from, to, publishedAt, at, reason);
  }

  /** The draft that corrects this one. */
  Notice correction(long newId, String newNumber) {
    return new Notice(
        newId,
        newNumber,
        caseId,
        unitCode,
        campaignId,
        source,
        kind,
        text,
        office,
        NoticeStatus.DRAFT,
        null,
        null,
        null,
        null,
        null,
        id);
  }

  void requireMasked(Masks masks) {
    var unmasked = text.unmasked(masks);
    if (!unmasked.isEmpty()) {
      throw DubanException.invalid("publicity.unmasked", unmasked);
    }
  }

  boolean inForce(LocalDate today) {
    return status == NoticeStatus.PUBLISHED
        && from != null
        && to != null
        && !today.isBefore(from)
        && !today.isAfter(to);
  }

  private void requireStatus(NoticeStatus wanted) {
    if (status != wanted) {
      throw DubanException.conflict("publicity.wrong-status", number);
    }
  }

  private Notice with(
      NoticeText newText,
      NoticeStatus newStatus,
      @Nullable LocalDate newFrom,
      @Nullable LocalDate newTo,
      @Nullable LocalDateTime newPublishedAt,
      @Nullable LocalDateTime newEndedAt,
      @Nullable String newEndedReason) {
    return with(
        newText, office, newStatus, newFrom, newTo, newPublishedAt, newEndedAt, newEndedReason);
  }

  private Notice with(
      NoticeText newText,
      NoticeOffice newOffice,
      NoticeStatus newStatus,
      @Nullable LocalDate newFrom,
      @Nullable LocalDate newTo,
      @Nullable LocalDateTime newPublishedAt,
      @Nullable LocalDateTime newEndedAt,
      @Nullable String newEndedReason) {
    return new Notice(
        id,
        number,
        caseId,
        unitCode,
        campaignId,
        source,
        kind,
        newText,
        newOffice,
        newStatus,
        newFrom,
        newTo,
        newPublishedAt,
        newEndedAt,
        newEndedReason,
        replacesId);
  }
}
