package org.duban.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a client sends to complete a task.
 *
 * @param requestKey made by the client for this one submission; sent again with a retry
 * @param version of the task as the client saw it; null: whatever it is
 * @param forPersonId the person whose statement is entered for him
 * @param relationDeclared the actor declares to be no relative of the subject
 */
public record CompletionRequest(
    JsonNode data,
    @Nullable String requestKey,
    @Nullable Integer version,
    List<Long> attachmentIds,
    @Nullable Long forPersonId,
    boolean relationDeclared) {}
