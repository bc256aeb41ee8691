package org.duban.workflow.marks;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.impl.migration.instance.MigratingActivityInstance;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.duban.workflow.marks.MarkedSteps.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks at each token that is put under another version: not beyond a mandatory step it has not
 * passed, not away from one that still lies before it, not back before an irreversible one.
 */
@Component
class MigrationGuard implements MigratingActivityInstanceValidator {

  private final MarkedSteps steps;
  private final MessageSource messages;

  MigrationGuard(MarkedSteps steps, MessageSource messages) {
    this.steps = steps;
    this.messages = messages;
  }

  @Override
  public void validate(
      MigratingActivityInstance token,
      MigratingProcessInstance instance,
      MigratingActivityInstanceValidationReportImpl report) {
    ScopeImpl target = token.getTargetScope();
    if (target == null || target instanceof ProcessDefinitionEntity) {
      return;
    }
    Place place = place(token, instance);
    String source = id(token.getSourceScope());
    String to = id(target);
    Optional<MarkedScope> before = around(instance.getSourceDefinition(), source);
    Optional<MarkedScope> after = around(instance.getTargetDefinition(), to);
    after.ifPresent(s -> into(s, to, before.orElse(null), source, place, report));
    before.ifPresent(s -> outOf(s, source, after.orElse(null), to, place, report));
  }

  private void into(
      MarkedScope after,
      String to,
      @Nullable MarkedScope before,
      String source,
      Place place,
      MigratingActivityInstanceValidationReportImpl report) {
    for (Mark needed : after.needed(to)) {
      if (!steps.passed(place, needed.passes())) {
        fail(report, "workflow.marks.skipped", needed.node().name(), name(after, to));
      }
    }
    for (Mark mark : after.begunAnew(to)) {
      boolean wasBefore =
          before != null
              && before.begunAnew(source).stream().anyMatch(b -> b.id().equals(mark.id()));
      if (mark.irreversible() && !wasBefore && steps.passed(place, mark.passes())) {
        fail(report, "workflow.marks.undone", mark.node().name(), name(after, to));
      }
    }
  }

  /** A mandatory step that still lies ahead must lie ahead in the new version too. */
  private void outOf(
      MarkedScope before,
      String source,
      @Nullable MarkedScope after,
      String to,
      Place place,
      MigratingActivityInstanceValidationReportImpl report) {
    for (Mark mark : before.begunAnew(source)) {
      Mark kept = after == null ? null : after.marks().get(mark.id());
      boolean ahead =
          kept != null && kept.mandatory() && (kept.id().equals(to) || kept.before().contains(to));
      if (mark.mandatory() && !ahead && !steps.passed(place, mark.passes())) {
        fail(report, "workflow.marks.migrated-away", mark.node().name());
      }
    }
  }

  private static Place place(MigratingActivityInstance token, MigratingProcessInstance instance) {
    ExecutionEntity execution = token.resolveRepresentativeExecution();
    String root = execution == null ? null : execution.getRootProcessInstanceId();
    return new Place(
        instance.getProcessInstanceId(),
        root == null ? instance.getProcessInstanceId() : root,
        token.getActivityInstance().getParentActivityInstanceId());
  }

  private static Optional<MarkedScope> around(ProcessDefinitionEntity definition, String id) {
    return definition.getProperty(MarksPlugin.SCOPE) instanceof MarkedScope scope
        ? scope.around(id)
        : Optional.empty();
  }

  private static String id(ScopeImpl scope) {
    return scope.getId().replace("#multiInstanceBody", "");
  }

  private static String name(MarkedScope scope, String id) {
    ModelNode node = scope.nodes().get(id);
    return node == null ? id : node.name();
  }

  private void fail(
      MigratingActivityInstanceValidationReportImpl report, String code, Object... args) {
    report.addFailure(messages.getMessage(code, args, Locale.SIMPLIFIED_CHINESE));
  }
}
