package org.duban.handling.signing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A token that came to a task which several people sign.
 *
 * @param caseId 0, if the instance has no case
 * @param unit code of the case's unit; empty, if it has none
 * @param variables values of process variables
 */
public record RoundStart(
    long caseId,
    String unit,
    String processInstanceId,
    String processDefinitionId,
    String taskKey,
    String taskName,
    Function<String, @Nullable Object> variables) {}
