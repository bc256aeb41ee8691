package org.duban.inbox;

import org.duban.identity.CurrentActor;
import org.springframework.stereotype.Service;

/** Opens a task to look at it, which is noted: who completes many at once has seen some of them. */
@Service
public class OpeningTask {

  private final ViewingTask viewing;
  private final SeenTasks seen;
  private final CurrentActor current;

  OpeningTask(ViewingTask viewing, SeenTasks seen, CurrentActor current) {
    this.viewing = viewing;
    this.seen = seen;
    this.current = current;
  }

  /**
   * @throws org.duban.platform.error.DubanException as {@link ViewingTask#view}
   */
  public TaskDetail open(String taskId) {
    TaskDetail detail = viewing.view(taskId);
    if (detail.canComplete()) {
      seen.note(taskId, current.require().personId());
    }
    return detail;
  }
}
