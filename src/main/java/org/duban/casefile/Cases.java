package org.duban.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opening, finding and marking cases. Each process instance is started with business key = case
 * number and the variables {@code caseId} (Long), {@code caseNo}, {@code unit} (unit code), {@code
 * subject} (Long, absent if none), {@code campaign} (Long, absent if none).
 */
public interface Cases {

  /** Opens one case and starts its process in the caller's transaction. */
  CaseFile open(NewCase newCase);

  /**
   * Opens many at once, inside one engine command and with multi-row writes; all or none.
   *
   * @param newCases a few hundred at most; callers chunk
   */
  List<CaseFile> openAll(List<NewCase> newCases);

  Optional<CaseFile> find(long id);

  CaseFile require(long id);

  Optional<CaseFile> byNumber(String number);

  /** Joins two cases, e.g. kind {@code rectification}; the first is the one that caused. */
  void link(long fromCaseId, long toCaseId, String kind);

  List<CaseFile> linked(long caseId, String kind);

  void setStatus(long caseId, String status);

  void setLight(long caseId, Light light);

  void setDue(long caseId, java.time.@Nullable LocalDateTime dueAt);

  /** Marks the case ended; the process itself ends by its own end event. */
  void close(long caseId, String end, String reason);
}
