package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appeal as its page shows it. */
public record AppealView(
    long caseId,
    String caseNo,
    long dispositionCaseId,
    String dispositionCaseNo,
    AppealKind kind,
    String kindName,
    AppealRegime regime,
    String regimeName,
    long personId,
    String personName,
    LocalDate filedOn,
    @Nullable LocalDate fileBy,
    LocalDate decideBy,
    String reason,
    boolean enteredFor,
    AppealState state,
    String stateName,
    @Nullable AppealEnd outcome,
    @Nullable String outcomeName,
    List<AppealKindName> kinds,
    @Nullable String decisionReason,
    @Nullable String decisionNumber,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate deliveredOn,
    @Nullable String deliveryWay) {

  /** A measure instead of the former ones. */
  public record AppealKindName(String key, String name) {}

  /** Where it stands. */
  public enum AppealState {
    FILING("待提交"),
    ACCEPTANCE("受理审查"),
    SUPPLEMENT("待补正"),
    EXAMINATION("审查中"),
    DECISION("待决定"),
    DELIVERY("待送达"),
    ENDED("已办结");

    private final String title;

    AppealState(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
