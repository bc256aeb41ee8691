package org.duban.inbox;

import java.util.List;
import java.util.Set;

/**
 * What the model says about a user task.
 *
 * @param exclude words of {@code duban.exclude}: {@code subject}, {@code relatives}, {@code
 *     acted:<taskKey>}, {@code acted-in:<linkKind>}
 * @param attachments kinds that must be there at completion
 * @param assist whether it may be entered for the person it belongs to
 * @param fieldRights what the handler may do with the form's fields, see {@code FieldRights}
 * @param signing several people sign it, each once
 */
public record TaskRules(
    Set<String> exclude,
    List<String> attachments,
    boolean assist,
    String fieldRights,
    boolean mandatory,
    boolean irreversible,
    String documentation,
    String ruleText,
    boolean signing) {

  /** Task keys whose submitters must not handle this one. */
  public List<String> actedAt() {
    return after("acted:");
  }

  /** Kinds of links: whoever acted in a case so linked to this one must not handle this task. */
  public List<String> actedIn() {
    return after("acted-in:");
  }

  private List<String> after(String word) {
    return exclude.stream()
        .filter(e -> e.startsWith(word))
        .map(e -> e.substring(word.length()))
        .toList();
  }
}
