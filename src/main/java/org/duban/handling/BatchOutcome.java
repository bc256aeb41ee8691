package org.duban.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of each task of a batch. */
public record BatchOutcome(List<BatchItem> items) {

  /**
   * One task.
   *
   * @param code why not, for the page; {@code message} for its reader
   */
  public record BatchItem(
      String taskId,
      @Nullable Long caseId,
      boolean ok,
      @Nullable String code,
      @Nullable String message) {}
}
