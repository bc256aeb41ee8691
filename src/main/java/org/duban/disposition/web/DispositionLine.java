package org.duban.disposition.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A disposition in a list. */
record DispositionLine(
    long caseId,
    String caseNo,
    String title,
    String personName,
    String unitName,
    @Nullable String outcome,
    @Nullable String outcomeName,
    String status,
    String statusName,
    LocalDateTime openedAt) {}
