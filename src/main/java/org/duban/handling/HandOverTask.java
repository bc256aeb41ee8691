package org.duban.handling;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An open task that lies with one person and would go to another.
 *
 * @param due null if there is none
 */
public record HandOverTask(
    String taskId,
    long caseId,
    String caseNo,
    String title,
    String taskName,
    How how,
    @Nullable LocalDateTime due) {

  /** How it lies with him. */
  public enum How {
    /** He claimed it. */
    CLAIMED,
    /** It is routed to him in person, by the process or because it was given to him. */
    OWN,
    /** He gets it back from whom he delegated it to. */
    DELEGATED_BY,
    /** He is to answer it. */
    DELEGATED_TO
  }
}
