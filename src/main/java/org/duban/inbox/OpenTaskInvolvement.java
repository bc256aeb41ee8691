package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.duban.casefile.CaseInvolvement;
import org.duban.identity.Actor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.springframework.stereotype.Component;

/** Tells cases who has a task in them, and until when. */
@Component
class OpenTaskInvolvement implements CaseInvolvement {

  private final InboxReads reads;
  private final TaskModels models;
  private final Permissions permissions;

  OpenTaskInvolvement(InboxReads reads, TaskModels models, Permissions permissions) {
    this.reads = reads;
    this.models = models;
    this.permissions = permissions;
  }

  @Override
  public boolean hasOpenTask(long caseId, Actor actor) {
    return !actor.holders().isEmpty()
        && reads.hasOpenTask(caseId, actor.holders(), actor.personId());
  }

  @Override
  public boolean mayAssist(long caseId, Actor actor) {
    return permissions.allowedSomewhere("entry.assist")
        && reads.ofCase(caseId).stream().anyMatch(task -> assists(task, actor));
  }

  private boolean assists(OpenTask task, Actor actor) {
    Long subject = task.subjectPersonId();
    return subject != null
        && subject != actor.personId()
        && permissions.allowed("entry.assist", task.unitCode())
        && models.rules(task.processDefinitionId(), task.taskKey()).assist()
        && reads.holders(task.taskId()).contains(RouteResolver.PERSON + subject);
  }

  @Override
  public Optional<LocalDateTime> nextLimit(long caseId) {
    return reads.ofCase(caseId).stream()
        .map(OpenTask::due)
        .filter(due -> due.isBefore(OpenTask.NO_DUE))
        .min(Comparator.naturalOrder());
  }
}
