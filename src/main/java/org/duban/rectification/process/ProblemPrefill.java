package org.duban.rectification.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.duban.inbox.FormPrefill;
import org.duban.register.Registers;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The problem of the ledger in the forms of the cases that put it right. */
@Component
class ProblemPrefill implements FormPrefill {

  private static final Set<String> PROCESSES =
      Set.of("rectification", "enforcement", "enforcement-execution", "backward-member");

  private final Registers registers;
  private final TaskService tasks;

  ProblemPrefill(Registers registers, TaskService tasks) {
    this.registers = registers;
    this.tasks = tasks;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return PROCESSES.contains(processKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return tasks.getVariable(taskId, "problem") instanceof Long problem
        ? registers.find(problem).map(ProblemPrefill::shown).orElse(Map.of())
        : Map.of();
  }

  private static Map<String, @NonNull Object> shown(Registers.Row row) {
    Map<String, @NonNull Object> shown = new LinkedHashMap<>();
    shown.put("problemNumber", row.number());
    shown.put("problemDescription", String.valueOf(row.fields().get("description")));
    return shown;
  }
}
