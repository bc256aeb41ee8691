package org.duban.workflow;

/** Tells of tasks that are ended since their signer was taken away, while others do the step. */
public interface WithdrawnTasks {

  boolean isWithdrawn(String taskId);
}
