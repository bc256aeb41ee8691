package org.duban.handling;

import java.util.List;

/** What of the chosen tasks can be completed together, and what not. */
public record BatchCheck(List<BatchGroup> groups, List<RefusedTask> refused) {

  /** A task that cannot be completed with others, and why. */
  public record RefusedTask(String taskId, String reason) {}
}
