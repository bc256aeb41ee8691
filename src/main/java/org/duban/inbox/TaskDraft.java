package org.duban.inbox;

import java.time.LocalDateTime;
import tools.jackson.databind.JsonNode;

/**
 * What the actor has begun at a task.
 *
 * @param data values of the fields he may write, not held against the form's rules yet
 */
public record TaskDraft(JsonNode data, LocalDateTime savedAt) {}
