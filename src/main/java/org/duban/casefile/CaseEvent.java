package org.duban.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's timeline.
 *
 * @param personId who acted; 0 for the system
 * @param onBehalfPersonId for whom, when one acts for another
 * @param data JSON object: ids and figures behind the sentence
 */
public record CaseEvent(
    long id,
    long caseId,
    LocalDateTime at,
    long personId,
    String personName,
    @Nullable Long onBehalfPersonId,
    String kind,
    String text,
    String data) {}
