package org.duban.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transfer as its page shows it. */
public record TransferView(
    long caseId,
    String caseNo,
    @Nullable Long causeCaseId,
    @Nullable String causeCaseNo,
    TransferTarget target,
    String targetName,
    String kind,
    @Nullable Long personId,
    @Nullable String personName,
    String unitCode,
    String unitName,
    TransferState state,
    String stateName,
    @Nullable TransferSheetView sheet,
    @Nullable TransferApprovalView approval,
    @Nullable TransferSendingView sending,
    List<TransferReceiptView> receipts,
    @Nullable LocalDateTime resultDue,
    List<TransferUrgeView> urges,
    @Nullable TransferResultView result) {

  /** Where it stands. */
  public enum TransferState {
    DRAFTING("拟单"),
    APPROVING("待审签"),
    SENDING("待送出"),
    AWAITING_RECEIPT("待签收"),
    AWAITING_RESULT("待结果"),
    DONE("已收到结果"),
    WITHDRAWN("已终止");

    private final String title;

    TransferState(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** The sheet as it stands. */
  public record TransferSheetView(
      String title,
      String receiver,
      String facts,
      String evidence,
      @Nullable String defence,
      String request,
      @Nullable String preparedBy,
      @Nullable LocalDateTime preparedAt) {}

  /** The last word on the sheet. */
  public record TransferApprovalView(
      boolean approved, String opinion, String by, LocalDateTime at) {}

  /** How it went out. */
  public record TransferSendingView(String number, LocalDate sentOn, String way, String by) {}

  /** What the other side said: took it, or sent it back. */
  public record TransferReceiptView(
      boolean received,
      String handledBy,
      LocalDate handledOn,
      String number,
      String reason,
      String recordedBy,
      LocalDateTime at) {}

  /** An overdue result was asked for. */
  public record TransferUrgeView(
      LocalDate urgedOn, String way, String answer, @Nullable LocalDate newDate, String by) {}

  /** A kind of sanction, named as on the day of the decision. */
  public record TransferredKind(String key, String name) {}

  /** One who answers for it. */
  public record ResponsibleView(long personId, String name, String share, String shareName) {}

  /** What came back. */
  public record TransferResultView(
      TransferOutcome outcome,
      String outcomeName,
      List<TransferredKind> kinds,
      String authority,
      @Nullable String decisionNumber,
      String basis,
      LocalDate decidedOn,
      @Nullable LocalDate effectFrom,
      @Nullable LocalDate effectTo,
      List<ResponsibleView> responsible,
      @Nullable String note) {}
}
