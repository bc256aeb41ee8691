package org.duban.publicity.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The columns of {@code notice}, in their order. */
record NoticeRow(
    long id,
    String number,
    long caseId,
    String unitCode,
    @Nullable Long campaignId,
    @Nullable String source,
    String kind,
    String title,
    String body,
    String scope,
    String receivingUnit,
    String phone,
    String mailbox,
    String address,
    String status,
    @Nullable LocalDate fromDate,
    @Nullable LocalDate toDate,
    @Nullable LocalDateTime publishedAt,
    @Nullable LocalDateTime endedAt,
    @Nullable String endedReason,
    @Nullable Long replacesId) {}
