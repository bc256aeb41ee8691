package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.duban.identity.Actor;

/** With whom a case lies now and until when; answered by whoever keeps the tasks. */
public interface CaseInvolvement {

  boolean hasOpenTask(long caseId, Actor actor);

  /**
   * Whether the actor may enter an open task of the case for its subject (X.14): the task allows
   * it, lies with the subject, and the actor has {@code entry.assist} at its unit.
   */
  boolean mayAssist(long caseId, Actor actor);

  /** Whether the actor was told of the case, or is asked about it. */
  boolean wasShown(long caseId, Actor actor);

  /** The nearest limit of the case's open tasks. */
  Optional<LocalDateTime> nextLimit(long caseId);
}
