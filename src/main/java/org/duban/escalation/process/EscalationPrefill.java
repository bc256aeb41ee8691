package org.duban.escalation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.duban.escalation.Contests;
import org.duban.escalation.StrikeWords;
import org.duban.escalation.Strikes;
import org.duban.inbox.FormPrefill;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The strike, and why it is contested, in the forms of its step. */
@Component
class EscalationPrefill implements FormPrefill {

  private static final Set<String> PROCESSES =
      Set.of("escalation", "escalation-interview", "escalation-investigation", "strike-contest");

  private final Strikes strikes;
  private final StrikeWords words;
  private final Contests contests;
  private final TaskService tasks;

  EscalationPrefill(Strikes strikes, StrikeWords words, Contests contests, TaskService tasks) {
    this.strikes = strikes;
    this.words = words;
    this.contests = contests;
    this.tasks = tasks;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return PROCESSES.contains(processKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new LinkedHashMap<>();
    contests.ofCase(caseId).ifPresent(contest -> data.put("reason", contest.reason()));
    Optional.of(tasks.getVariable(taskId, "strike"))
        .filter(Long.class::isInstance)
        .flatMap(id -> strikes.find((Long) id))
        .ifPresent(strike -> data.putAll(words.of(strike)));
    return data;
  }
}
