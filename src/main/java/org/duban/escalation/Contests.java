package org.duban.escalation;

import java.util.Optional;

/** Where contests are kept; a strike has one at most. */
public interface Contests {

  void add(Contest contest);

  /** Writes what was decided. */
  void save(Contest contest);

  Optional<Contest> ofStrike(long strikeId);

  Optional<Contest> ofCase(long caseId);
}
