package org.duban.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task's route in plain words (X.11).
 *
 * @param lines sentences in the order in which holders were looked for
 * @param group who has the task now, as a holder key
 * @param holders names of those who can handle it
 * @param desk whether it lies at the routing desk for want of anyone
 */
public record RouteExplanation(
    List<Line> lines,
    @Nullable String group,
    List<String> holders,
    List<ExcludedPerson> excluded,
    boolean desk) {

  /** One sentence. */
  public record Line(String text) {}

  /** Someone who would hold the task and is kept out. */
  public record ExcludedPerson(String name, String reason) {}
}
