package org.duban.inbox;

import java.util.List;
import org.duban.casefile.FormLines;
import org.duban.casefile.PrintModel;
import org.duban.casefile.PrintModel.PrintedTask;
import org.duban.casefile.PrintingCase;
import org.duban.inbox.TaskDetail.TaskFormView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts an open task on paper, with what stands in its form and in the actor's draft. */
@Service
public class PrintingTask {

  private final ViewingTask viewing;
  private final PrintingCase printing;

  PrintingTask(ViewingTask viewing, PrintingCase printing) {
    this.viewing = viewing;
    this.printing = printing;
  }

  /**
   * @throws org.duban.platform.error.DubanException not found, if the task is not for the actor;
   *     conflict, if it was completed
   */
  @Transactional
  public PrintModel print(String taskId) {
    TaskDetail task = viewing.view(taskId);
    return printing
        .print(task.line().caseId())
        .with(
            new PrintedTask(
                String.valueOf(task.line().taskName()),
                task.documentation(),
                task.line().due(),
                lines(task)));
  }

  private static List<FormLines.Line> lines(TaskDetail task) {
    TaskFormView form = task.form();
    if (form == null) {
      return List.of();
    }
    JsonNode data = form.data().deepCopy();
    TaskDraft draft = task.draft();
    if (draft != null && data instanceof ObjectNode shown) {
      draft.data().properties().forEach(e -> shown.set(e.getKey(), e.getValue()));
    }
    return FormLines.all(form.schema(), data);
  }
}
