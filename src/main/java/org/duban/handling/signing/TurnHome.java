package org.duban.handling.signing;

import org.jspecify.annotations.Nullable;

/**
 * Where a task goes when those added have acted.
 *
 * @param wanted groups the process asked for, with commas
 * @param handler who gets it back, or has completed it
 * @param submissionId what he submitted, when others act after him
 */
public record TurnHome(String wanted, long handler, @Nullable Long submissionId) {}
