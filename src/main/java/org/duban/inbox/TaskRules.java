package org.duban.inbox;

import java.util.List;
import java.util.Set;

/**
 * What the model says about a user task.
 *
 * @param exclude words of {@code duban.exclude}: {@code subject}, {@code relatives}, {@code
 *     acted:<taskKey>}
 * @param attachments kinds that must be there at completion
 * @param assist whether it may be entered for the person it belongs to
 */
public record TaskRules(
    Set<String> exclude,
    List<String> attachments,
    boolean assist,
    boolean mandatory,
    boolean irreversible,
    String documentation,
    String ruleText) {

  /** Task keys whose submitters must not handle this one. */
  public List<String> actedAt() {
    return exclude.stream()
        .filter(e -> e.startsWith("acted:"))
        .map(e -> e.substring("acted:".length()))
        .toList();
  }
}
