package org.duban.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Submissions that are handed in as rows of an Excel file: whom a row speaks of, and which task.
 */
public interface SubmissionSheet {

  /**
   * One whom a row can speak of.
   *
   * @param code by which the row names him
   * @param name that must stand beside it
   * @param caseId null, if nothing was opened for him yet
   * @param taskKey where the row is to be submitted
   * @param forPersonId for whom it is entered (X.14); null, if the actor submits it as his own
   */
  record Entry(
      String code,
      String name,
      String unitName,
      @Nullable Long caseId,
      String taskKey,
      @Nullable Long forPersonId) {}

  /** As reports and the audit name it. */
  String kind();

  /** Of the sheet. */
  String title();

  String processKey();

  /** The task whose form gives the columns. */
  String taskKey();

  /**
   * By what stands in the first column; empty, if there is none or the actor may not know of it.
   */
  Optional<Entry> find(String code);

  /** All for whom the actor may hand in something, for the template. */
  List<Entry> open();
}
