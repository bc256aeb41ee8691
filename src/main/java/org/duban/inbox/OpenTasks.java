package org.duban.inbox;

import java.util.Optional;
import org.duban.inbox.persistence.InboxReads;
import org.springframework.stereotype.Component;

/** Open tasks by their key, for use cases that complete the task they have just opened. */
@Component
public class OpenTasks {

  private final InboxReads reads;

  OpenTasks(InboxReads reads) {
    this.reads = reads;
  }

  /** Id of the case's open task of that key, as committed; the first, if there are several. */
  public Optional<String> find(long caseId, String taskKey) {
    return reads.ofCase(caseId).stream()
        .filter(t -> t.taskKey().equals(taskKey))
        .map(OpenTask::taskId)
        .findFirst();
  }
}
