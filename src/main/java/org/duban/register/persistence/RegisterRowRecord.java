package org.duban.register.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row as stored. */
public record RegisterRowRecord(
    long id,
    String registerKey,
    String number,
    @Nullable Long caseId,
    String unitCode,
    String unitPath,
    @Nullable Long personId,
    @Nullable Long campaignId,
    @Nullable String kind,
    String status,
    LocalDateTime openedAt,
    @Nullable LocalDate due,
    @Nullable LocalDateTime closedAt,
    String fields,
    String searchText) {}
