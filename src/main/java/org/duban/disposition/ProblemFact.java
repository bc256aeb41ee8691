package org.duban.disposition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one problem of the person.
 *
 * @param source as the ledger says it
 * @param foundOn the day it was declared, or found
 * @param rectifiedOn the day it was struck off
 * @param refused to commit was refused, or the law had to be used
 * @param cameBack the same wrong was struck off before
 */
public record ProblemFact(
    long rowId,
    String number,
    @Nullable String kind,
    String description,
    String source,
    FoundBy foundBy,
    LocalDate foundOn,
    @Nullable LocalDate rectifiedOn,
    boolean refused,
    boolean concealed,
    boolean cameBack) {

  public boolean open() {
    return rectifiedOn == null;
  }

  /** Declared by the person before the self-check stage ended; supplements count (P1.13). */
  public boolean declaredInTime(CampaignDays days) {
    return foundBy == FoundBy.SELF && !concealed && !foundAfterSelfCheck(days);
  }

  boolean foundAfterSelfCheck(CampaignDays days) {
    return days.selfCheckEnds() != null && foundOn.isAfter(days.selfCheckEnds());
  }

  public Rectified rectified(CampaignDays days) {
    if (rectifiedOn == null) {
      return Rectified.OPEN;
    }
    LocalDate by = days.leniency();
    return by == null || !rectifiedOn.isAfter(by) ? Rectified.IN_TIME : Rectified.LATE;
  }

  /** Still not put right when the refusal date had passed (P1.14). */
  boolean openAtRefusal(CampaignDays days, LocalDate today) {
    LocalDate by = days.refusal();
    return by != null && today.isAfter(by) && (rectifiedOn == null || rectifiedOn.isAfter(by));
  }
}
