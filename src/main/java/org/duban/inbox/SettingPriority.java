package org.duban.inbox;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor says how urgent an open task is; permission {@code supervise} over its unit. */
@Service
public class SettingPriority {

  private static final int LONGEST_REASON = 300;
  private static final Map<TaskPriority, String> NAMES =
      Map.of(
          TaskPriority.ORDINARY, "平件",
          TaskPriority.URGENT, "加急",
          TaskPriority.MOST_URGENT, "特急");

  private final TaskAccess access;
  private final TaskPriorities priorities;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;
  private final Permissions permissions;

  SettingPriority(
      TaskAccess access,
      TaskPriorities priorities,
      Timeline timeline,
      Audit audit,
      CurrentActor current,
      Permissions permissions) {
    this.access = access;
    this.priorities = priorities;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
    this.permissions = permissions;
  }

  /**
   * What is as urgent already stays as it is, so a retry changes nothing.
   *
   * @param priority 50, 70 or 90
   * @throws DubanException not found or conflict, if the task is not open or not to be seen;
   *     forbidden; invalid, if there is no such priority or no reason
   */
  @Transactional
  public void set(String taskId, int priority, String reason) {
    Actor actor = current.require();
    access.visible(taskId, actor);
    OpenTask task = access.locked(taskId, actor).task().task();
    permissions.require("supervise", task.unitCode());
    TaskPriority wanted = TaskPriority.of(priority);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw DubanException.invalid("inbox.priority.reason", LONGEST_REASON);
    }
    if (task.priority() == wanted.value()) {
      return;
    }
    priorities.set(taskId, wanted);
    timeline.record(
        task.caseId(),
        "prioritised",
        "“%s”定为%s：%s".formatted(task.taskName(), NAMES.get(wanted), why),
        Map.of("taskKey", task.taskKey(), "priority", priority));
    audit.record(
        "task.prioritised",
        "task",
        taskId,
        String.valueOf(task.priority()),
        String.valueOf(priority),
        Audit.OK);
  }
}
