package org.duban.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Like tasks to be completed with the same content.
 *
 * @param relationDeclared the actor declares to be no relative of any of the subjects
 */
public record BatchRequest(
    List<String> taskIds, JsonNode data, boolean relationDeclared, @Nullable String requestKey) {}
