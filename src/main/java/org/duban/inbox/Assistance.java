package org.duban.inbox;

import org.duban.identity.Actor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.springframework.stereotype.Component;

/**
 * Who may enter a task for the person it lies with (X.14): the task allows it, its subject has it,
 * and the actor, somebody else, has {@code entry.assist} at its unit.
 */
@Component
class Assistance {

  private final InboxReads reads;
  private final TaskModels models;
  private final Permissions permissions;

  Assistance(InboxReads reads, TaskModels models, Permissions permissions) {
    this.reads = reads;
    this.models = models;
    this.permissions = permissions;
  }

  boolean allows(OpenTask task, Actor actor) {
    Long subject = task.subjectPersonId();
    return subject != null
        && subject != actor.personId()
        && permissions.allowed("entry.assist", task.unitCode())
        && models.rules(task.processDefinitionId(), task.taskKey()).assist()
        && reads.holders(task.taskId()).contains(RouteResolver.PERSON + subject);
  }

  boolean allowsSomewhere() {
    return permissions.allowedSomewhere("entry.assist");
  }
}
