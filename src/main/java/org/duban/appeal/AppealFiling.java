package org.duban.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is filed.
 *
 * @param forPersonId entered from his paper by another; null: by himself
 * @param receivedOn when his paper came in; only with assisted entry
 * @param requestKey made by the client for this one filing
 */
public record AppealFiling(
    long dispositionCaseId,
    AppealKind kind,
    String reason,
    String signature,
    @Nullable Long forPersonId,
    @Nullable LocalDate receivedOn,
    @Nullable String requestKey) {}
