package org.duban.handling;

import java.util.List;

/**
 * What came of a hand-over.
 *
 * @param moved tasks that are the other's now
 * @param left tasks that could not go to him, and why
 * @param more whether there are tasks that were not looked at yet
 */
public record HandedOver(
    int moved, int consultations, int deputiesEnded, List<LeftTask> left, boolean more) {

  /** A task that stayed where it was. */
  public record LeftTask(String taskId, String caseNo, String taskName, String reason) {}
}
