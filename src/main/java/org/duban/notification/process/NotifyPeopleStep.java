package org.duban.notification.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.notification.Notifications;
import org.duban.workflow.PaletteStep;

/**
 * Tells people something about the case. Inputs: {@code to} = groups or people, a list or separated
 * by commas, e.g. {@code ${route.to('TOWNSHIP_LEADER', unit)}}; {@code text}.
 */
@PaletteStep("notifyPeople")
class NotifyPeopleStep implements JavaDelegate {

  private final Notifications notifications;

  NotifyPeopleStep(Notifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notifications.tell(
        holders(execution.getVariableLocal("to")),
        execution.getVariable("caseId") instanceof Number id ? id.longValue() : null,
        "process",
        Objects.toString(execution.getVariableLocal("text"), ""));
  }

  private static List<String> holders(Object to) {
    return to instanceof Collection<?> several
        ? several.stream().map(Object::toString).toList()
        : Arrays.stream(Objects.toString(to, "").split(",")).map(String::strip).toList();
  }
}
