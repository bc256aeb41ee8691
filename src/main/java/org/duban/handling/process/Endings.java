package org.duban.handling.process;

import java.util.Set;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where tokens end, in this thread, instead of going on by the flows of the model. */
@Component
class Endings {

  private final ThreadLocal<@Nullable Set<String>> current = new ThreadLocal<>();

  /** What a place is called: process instance and activity. */
  static String place(String instance, String activity) {
    return instance + ":" + activity;
  }

  /**
   * @param path places, with commas
   */
  void during(String path, Runnable completion) {
    Set<String> before = current.get();
    current.set(Set.of(path.split(",")));
    try {
      completion.run();
    } finally {
      if (before == null) {
        current.remove();
      } else {
        current.set(before);
      }
    }
  }

  boolean isHere(ActivityExecution execution) {
    Set<String> places = current.get();
    return places != null
        && places.contains(
            place(execution.getProcessInstanceId(), execution.getActivity().getId()));
  }
}
