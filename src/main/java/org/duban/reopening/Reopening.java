package org.duban.reopening;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An application to re-open a case.
 *
 * @param caseId the case of the application
 * @param newCaseId the case opened, once approved
 */
public record Reopening(
    long caseId,
    long oldCaseId,
    long applicant,
    LocalDateTime appliedAt,
    @Nullable Long newCaseId) {}
