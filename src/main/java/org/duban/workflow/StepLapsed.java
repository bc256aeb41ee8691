package org.duban.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A mandatory step ended, or was passed by, without being done, in a way the model knows; announced
 * in the acting transaction so that it goes on record.
 *
 * @param caseId the case, if the instance belongs to one
 * @param step id of the element that let it lapse
 * @param text what the model says is to be recorded
 */
public record StepLapsed(@Nullable Long caseId, String step, String text) {}
