package org.duban.calendar;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Open limits as the sweep needs them, in sets; answered by whoever lists open tasks. */
public interface DueSource {

  /**
   * Tasks due before that moment which were not told of this or a later stage since their limit was
   * set; earliest first.
   */
  List<DueTask> untold(DueStage stage, LocalDateTime dueBefore, int limit);

  /** Remembers that these were told of the stage, for the limit they have now. */
  void markTold(List<DueTask> tasks, DueStage stage);

  /** Who has these open tasks: {@code P:<id>} or {@code ROLE@unit}, by task. */
  Map<String, Set<String>> holders(Collection<String> taskIds);

  /** Forgets tasks that are no more. */
  void forgetDone();
}
