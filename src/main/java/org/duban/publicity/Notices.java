package org.duban.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where notices are kept. */
public interface Notices {

  /** A number for a new notice. */
  String nextNumber();

  void add(Notice notice);

  /** Writes text, office, state and dates. */
  void save(Notice notice);

  Optional<Notice> find(long id);

  /**
   * Locks the row for the rest of the transaction.
   *
   * @throws org.duban.platform.error.DubanException not found
   */
  Notice lock(long id);

  Optional<Notice> byNumber(String number);

  /** The latest notice of the case. */
  Optional<Notice> ofCase(long caseId);

  /**
   * Notices the public may read today, latest first.
   *
   * @param query words of title or text
   * @param unitPath only of this unit and below
   * @param beforeId only older ones
   */
  List<Notice> inForce(
      LocalDate today,
      @Nullable String query,
      @Nullable String unitPath,
      @Nullable Long beforeId,
      int limit);

  /** All notices of these subtrees, latest first. */
  List<Notice> within(
      List<String> unitPaths, @Nullable NoticeStatus status, @Nullable Long beforeId, int limit);
}
