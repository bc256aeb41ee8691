package org.duban.inbox;

import java.util.List;
import java.util.Set;

/**
 * An open task as whoever works with it must know it.
 *
 * @param wanted whom the process asks for: {@code ROLE@unit} or {@code P:person}
 * @param exclusions who must not handle it
 * @param holders who has it when nobody has claimed it
 */
public record TaskAtHand(
    OpenTask task, List<String> wanted, Set<Exclusion> exclusions, Set<String> holders) {

  public boolean excludes(long personId) {
    return exclusions.stream().anyMatch(e -> e.personId() == personId);
  }

  static TaskAtHand of(Routing.Found found) {
    return new TaskAtHand(
        found.task().task(), found.task().groups(), found.exclusions(), found.holders());
  }
}
