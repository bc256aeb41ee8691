package org.duban.handling;

import java.util.List;
import org.duban.inbox.NamedPerson;

/**
 * What lies with a person.
 *
 * @param tasks soonest due first, 200 at most of {@code total}
 * @param consultations questions he has not answered
 * @param deputies who act for him or for whom he acts; they end
 * @param drafts what he has begun; it stays his alone
 * @param personal tasks in cases about himself, which stay with him
 */
public record HandOver(
    NamedPerson person,
    List<HandOverTask> tasks,
    int total,
    int consultations,
    int deputies,
    int drafts,
    int personal) {}
