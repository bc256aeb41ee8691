package org.duban.handling;

import java.util.List;

/** An open task and the steps to which it can be moved. */
public record MoveFrom(String taskId, String activityId, String name, List<MoveTarget> targets) {

  /** A step, done before or still ahead. */
  public record MoveTarget(String activityId, String name, Way where) {}

  /** Which way. */
  public enum Way {
    BACK,
    FORWARD
  }
}
