package org.duban.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Like tasks that can be completed together.
 *
 * @param name of the task
 * @param schema their form; null: they have none
 * @param sample which of them have to be opened first
 * @param seen which of them the actor opened
 */
public record BatchGroup(
    String taskKey,
    String processKey,
    String processDefinitionId,
    String name,
    List<String> taskIds,
    @Nullable JsonNode schema,
    List<String> sample,
    List<String> seen,
    boolean relationDeclarationNeeded) {}
