package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.duban.identity.Actor;

/** With whom a case lies now and until when; answered by whoever keeps the tasks. */
public interface CaseInvolvement {

  boolean hasOpenTask(long caseId, Actor actor);

  /** The nearest limit of the case's open tasks. */
  Optional<LocalDateTime> nextLimit(long caseId);
}
