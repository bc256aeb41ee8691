package org.duban.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A submission as the case's page shows it.
 *
 * @param taskName name of the task in the process as it ran
 * @param signature whether there is a picture of how the signer signs
 * @param deputyFor as whose standing deputy he submitted
 * @param schema the form it was made with, to say it in the form's own words
 */
public record SubmissionView(
    long id,
    String taskId,
    String taskKey,
    @Nullable String taskName,
    String formKey,
    @Nullable JsonNode schema,
    String who,
    @Nullable String forWhom,
    JsonNode data,
    boolean signature,
    LocalDateTime at,
    @Nullable String deputyFor) {}
