package org.duban.appeal;

import org.jspecify.annotations.Nullable;

/**
 * What is said against a veto.
 *
 * @param forPersonId entered from his paper by another; null: by himself
 */
public record VetoContest(
    long caseId,
    String reason,
    String signature,
    @Nullable Long forPersonId,
    @Nullable String requestKey) {}
