package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case with what its page shows; links only to cases, not their contents. */
public record CaseDetail(
    long id,
    String number,
    String caseNo,
    String title,
    String processKey,
    String processName,
    String unitCode,
    String unitName,
    @Nullable Long subjectPersonId,
    @Nullable String subjectName,
    @Nullable Long campaignId,
    String status,
    Light light,
    LocalDateTime openedAt,
    @Nullable LocalDateTime dueAt,
    @Nullable Integer workingDaysLeft,
    @Nullable LocalDateTime closedAt,
    @Nullable String end,
    @Nullable String endReason,
    List<LinkedCase> links,
    List<CaseEngineView.Step> steps) {

  /**
   * Another case joined to this one.
   *
   * @param caused whether this case caused the other
   */
  public record LinkedCase(
      String kind, boolean caused, long caseId, String caseNo, String title, String status) {}
}
