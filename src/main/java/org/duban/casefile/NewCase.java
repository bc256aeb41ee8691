package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened: its row and its process instance.
 *
 * @param processKey which process; its latest version is started
 * @param title what officials read in lists
 * @param subjectPersonId whom it is about, if a person
 * @param unitCode where it belongs; decides who may see it
 * @param campaignId the campaign it belongs to, if any
 * @param dueAt when the whole case should be done, if known
 * @param variables further process variables: ids and routing decisions only
 */
public record NewCase(
    String processKey,
    String title,
    @Nullable Long subjectPersonId,
    String unitCode,
    @Nullable Long campaignId,
    @Nullable LocalDateTime dueAt,
    Map<String, Object> variables) {}
