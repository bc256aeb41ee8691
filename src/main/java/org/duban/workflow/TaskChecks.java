package org.duban.workflow;

import java.util.List;
import java.util.Map;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;

/** Tells the deployment gate what is wrong with user tasks; answered by who gives them meaning. */
public interface TaskChecks {

  /**
   * A user task as drawn.
   *
   * @param properties its {@code camunda:properties}
   * @param loop null, if it is done once
   * @param form JSON of its form; null, if the deployment has none of that id
   */
  record DrawnTask(
      Map<String, String> properties, @Nullable DrawnLoop loop, @Nullable String form) {}

  /**
   * A multi-instance marker.
   *
   * @param completed whether collection, number or condition are written there
   */
  record DrawnLoop(boolean sequential, boolean completed) {}

  /** Empty if nothing is wrong. */
  List<Problem> check(DrawnTask task);
}
