package org.duban.escalation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for what behind a strike, as approved. */
public interface Responsibles {

  /**
   * A person and what he answers for.
   *
   * @param dispositionCaseId the case that decides what follows for him
   */
  record Responsible(long personId, Duty duty, @Nullable Long dispositionCaseId) {}

  void add(long strikeId, long personId, Duty duty);

  List<Responsible> of(long strikeId);

  /** The strike behind a disposition, if one is. */
  Optional<Long> strikeOf(long dispositionCaseId);

  void opened(long strikeId, long personId, long dispositionCaseId);
}
