package org.duban.appeal;

import java.time.LocalDate;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * Whether an appeal of a kind can be filed now.
 *
 * @param fileBy last day; null: no limit, or nothing to count from yet
 * @param refusal why not; null: it can
 */
record AppealOption(
    AppealKind kind,
    AppealRegime regime,
    @Nullable LocalDate fileBy,
    @Nullable DubanException refusal) {}
