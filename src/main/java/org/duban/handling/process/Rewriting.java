package org.duban.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.duban.casefile.CaseFile;
import org.duban.casefile.CurrentSubmission;
import org.duban.handling.MovePlan;
import org.duban.handling.MovePlan.Rewritten;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Variables that undone steps wrote are as if they had not: a step left that wrote them too writes
 * them again from its submission; without one they are gone.
 */
@Component
class Rewriting {

  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final Submissions submissions;
  private final CurrentSubmission current;
  private final ProcessModels models;

  Rewriting(
      ProcessEngine engine,
      Submissions submissions,
      CurrentSubmission current,
      ProcessModels models) {
    this.engine = engine;
    this.runtime = engine.getRuntimeService();
    this.submissions = submissions;
    this.current = current;
    this.models = models;
  }

  /** The undone submissions must be marked as such. */
  void rewrite(CaseFile file, MovePlan plan) {
    plan.forgotten().forEach((instance, all) -> all.forEach(v -> rewrite(file, instance, v)));
  }

  private void rewrite(CaseFile file, String instance, Rewritten variable) {
    String expression = null;
    Submission last = null;
    for (Map.Entry<String, String> from : variable.from().entrySet()) {
      Optional<Submission> latest = submissions.latest(file.id(), from.getKey());
      if (latest.isPresent() && (last == null || latest.get().id() > last.id())) {
        last = latest.get();
        expression = from.getValue();
      }
    }
    if (last != null && expression != null) {
      write(instance, variable.name(), expression, last);
    } else if (!variable.kept()) {
      runtime.removeVariable(instance, variable.name());
    }
  }

  /** In a process that is called anew: what its own steps had written before the one to come. */
  void remember(CaseFile file, String instance, String definitionId) {
    ProcessModel model = models.of(definitionId);
    Map<String, Submission> latest = new LinkedHashMap<>();
    Map<String, String> expressions = new LinkedHashMap<>();
    for (String task : model.userTasks()) {
      Submission submission = submissions.latest(file.id(), task).orElse(null);
      if (submission != null) {
        model
            .writes(task)
            .forEach(
                (name, expression) -> {
                  Submission before = latest.get(name);
                  if (before == null || before.id() < submission.id()) {
                    latest.put(name, submission);
                    expressions.put(name, expression);
                  }
                });
      }
    }
    latest.forEach(
        (name, submission) -> {
          String expression = expressions.get(name);
          if (expression != null) {
            write(instance, name, expression, submission);
          }
        });
  }

  private void write(String instance, String name, String expression, Submission submission) {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    @Nullable Object value =
        current.with(
            submission,
            () ->
                configuration
                    .getCommandExecutorTxRequired()
                    .execute(
                        context -> {
                          ExecutionEntity at =
                              context.getExecutionManager().findExecutionById(instance);
                          return configuration
                              .getExpressionManager()
                              .createExpression(expression)
                              .getValue(at);
                        }));
    runtime.setVariable(instance, name, value);
  }
}
