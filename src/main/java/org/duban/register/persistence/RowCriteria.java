package org.duban.register.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to read.
 *
 * @param scopes patterns on the unit path, of which one must match
 * @param openOnly only rows not done, for lights
 * @param dueFrom first day of the limit
 * @param dueTo last day of the limit
 * @param far with {@code openOnly}: limits after {@code dueFrom} and rows without one
 * @param ascending oldest first
 */
public record RowCriteria(
    String registerKey,
    List<String> scopes,
    @Nullable String unitPattern,
    @Nullable Long campaignId,
    @Nullable Long caseId,
    @Nullable String kind,
    @Nullable String status,
    @Nullable LocalDateTime openedFrom,
    @Nullable LocalDateTime openedBefore,
    boolean openOnly,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    boolean far,
    @Nullable String textPattern,
    @Nullable Long after,
    boolean ascending,
    int limit) {}
