package org.duban.inspection.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.duban.inbox.FormPrefill;
import org.duban.inspection.RecordMatch;
import org.duban.inspection.Records;
import org.duban.organisation.People;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The match in the form that decides about it. */
@Component
class MatchPrefill implements FormPrefill {

  private final Records records;
  private final People people;
  private final TaskService tasks;

  MatchPrefill(Records records, People people, TaskService tasks) {
    this.records = records;
    this.people = people;
    this.tasks = tasks;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return taskKey.equals("Task_DecideMatch");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return tasks.getVariable(taskId, "match") instanceof Long match
        ? records.match(match).map(this::shown).orElse(Map.of())
        : Map.of();
  }

  private Map<String, @NonNull Object> shown(RecordMatch match) {
    return Map.of(
        "record", match.record(),
        "person", people.require(match.personId()).name(),
        "explanation", match.explanation(),
        "declared", match.declared());
  }
}
