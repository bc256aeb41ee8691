package org.duban.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One case: the row of a root process instance.
 *
 * @param number case number, also the business key of its process instance
 * @param status a word of the process for where the case stands, e.g. {@code VERIFIED}
 * @param end how it ended: {@code closed}, {@code withdrawn}, {@code transferred}, {@code
 *     terminated}; null while it is open
 */
public record CaseFile(
    long id,
    String number,
    String processKey,
    @Nullable String processInstanceId,
    String title,
    @Nullable Long subjectPersonId,
    String unitCode,
    @Nullable Long campaignId,
    String status,
    Light light,
    LocalDateTime openedAt,
    @Nullable LocalDateTime dueAt,
    @Nullable LocalDateTime closedAt,
    @Nullable String end,
    @Nullable String endReason) {}
