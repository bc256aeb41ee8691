package org.duban.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the audit; null where it does not matter.
 *
 * @param from first day
 * @param to last day
 * @param actor whole name, or its beginning
 * @param kind an act, e.g. {@code rule.changed}
 * @param objectId with {@code objectType} only
 */
public record AuditFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String actor,
    @Nullable String kind,
    @Nullable String objectType,
    @Nullable String objectId) {}
