package org.duban.inbox;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.casefile.CaseFile;
import org.duban.casefile.HiddenFields;
import org.duban.form.FieldRights;
import org.duban.identity.Actor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.InboxReads.SubmittedTask;
import org.springframework.stereotype.Component;

/** Fields hidden at the tasks that a person has, or had, in a case. */
@Component
class TaskHiddenFields implements HiddenFields {

  private final InboxReads reads;
  private final TaskModels models;
  private final FieldRights rights;

  TaskHiddenFields(InboxReads reads, TaskModels models, FieldRights rights) {
    this.reads = reads;
    this.models = models;
    this.rights = rights;
  }

  @Override
  public Set<String> at(CaseFile file, Actor actor) {
    List<OpenTask> open = reads.ofCase(file.id());
    List<SubmittedTask> his =
        Stream.concat(
                open.stream()
                    .filter(t -> !Collections.disjoint(reads.holders(t.taskId()), actor.holders()))
                    .map(TaskHiddenFields::task),
                reads.submittedTasks(file.id(), actor.personId()).stream())
            .toList();
    return hidden(
        his.isEmpty()
            ? Stream.concat(
                open.stream().map(TaskHiddenFields::task),
                reads.submittedTasks(file.id(), null).stream())
            : his.stream());
  }

  private Set<String> hidden(Stream<SubmittedTask> tasks) {
    Set<String> hidden = new HashSet<>();
    tasks
        .distinct()
        .map(t -> models.rules(t.processDefinitionId(), modelled(t.taskKey())).fieldRights())
        .forEach(words -> hidden.addAll(rights.hidden(words)));
    return hidden;
  }

  private static SubmittedTask task(OpenTask t) {
    return new SubmittedTask(t.processDefinitionId(), t.taskKey());
  }

  /** What an added signer wrote is kept under the task's key and a word more. */
  private static String modelled(String taskKey) {
    int more = taskKey.indexOf('+');
    return more < 0 ? taskKey : taskKey.substring(0, more);
  }
}
