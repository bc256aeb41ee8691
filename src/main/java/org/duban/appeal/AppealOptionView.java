package org.duban.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an appeal of a kind can be filed today.
 *
 * @param fileBy last day; null: no limit, or nothing to count from yet
 * @param reason why not
 */
public record AppealOptionView(
    AppealKind kind,
    String kindName,
    boolean allowed,
    @Nullable LocalDate fileBy,
    @Nullable String reason) {}
