package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where appeals are kept. */
public interface Appeals {

  /**
   * @throws org.duban.platform.error.DubanException conflict, if one of that kind is there that was
   *     not withdrawn
   */
  void add(Appeal appeal);

  Optional<Appeal> find(long caseId);

  /** All against that disposition, oldest first. */
  List<Appeal> against(long dispositionCaseId);

  void settle(long caseId, AppealEnd outcome, @Nullable String kinds, String reason, LocalDate day);

  void deliver(long caseId, LocalDate day);
}
