package org.duban.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A submission as the case's page shows it. */
public record SubmissionView(
    long id,
    String taskId,
    String taskKey,
    String formKey,
    String who,
    @Nullable String forWhom,
    JsonNode data,
    LocalDateTime at) {}
