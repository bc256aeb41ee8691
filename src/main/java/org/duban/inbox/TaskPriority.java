package org.duban.inbox;

import java.util.Arrays;
import org.duban.platform.error.DubanException;

/**
 * How urgent an open task is, as official papers are: ordinary (平件), urgent (加急), most urgent (特急).
 * It is the engine's priority of the task, so a model may say {@code camunda:priority}; a
 * supervisor may set it, and whoever is urged has it urgent.
 */
public enum TaskPriority {
  ORDINARY(50),
  URGENT(70),
  MOST_URGENT(90);

  /** What lists are read from: a task stands at this less its priority. */
  static final int FIRST = 100;

  private final int value;

  TaskPriority(int value) {
    this.value = value;
  }

  /** As the engine writes it. */
  public int value() {
    return value;
  }

  /**
   * @throws DubanException invalid, if it is none
   */
  static TaskPriority of(int value) {
    return Arrays.stream(values())
        .filter(p -> p.value == value)
        .findFirst()
        .orElseThrow(() -> DubanException.invalid("inbox.priority.none"));
  }
}
