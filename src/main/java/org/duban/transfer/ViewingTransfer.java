package org.duban.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.CaseInvolvement;
import org.duban.casefile.Cases;
import org.duban.document.IssuedDocuments;
import org.duban.document.OfficialDocument;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.rule.Sanctions;
import org.duban.transfer.TransferView.ResponsibleView;
import org.duban.transfer.TransferView.TransferApprovalView;
import org.duban.transfer.TransferView.TransferReceiptView;
import org.duban.transfer.TransferView.TransferResultView;
import org.duban.transfer.TransferView.TransferSendingView;
import org.duban.transfer.TransferView.TransferSheetView;
import org.duban.transfer.TransferView.TransferState;
import org.duban.transfer.TransferView.TransferUrgeView;
import org.duban.transfer.TransferView.TransferredKind;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** A transfer with all that became of it, to those who may see its case ({@link CaseAccess}). */
@Service
@Transactional(readOnly = true)
public class ViewingTransfer {

  private static final Map<String, String> WAYS =
      Map.of(
          "person", "专人送达",
          "confidential", "机要交换",
          "post", "邮寄",
          "letter", "书面函询",
          "phone", "电话",
          "visit", "当面");

  private static final String SHEET = "transfer-sheet";

  private final CaseAccess access;
  private final Transfers transfers;
  private final Submissions submissions;
  private final Sanctions sanctions;
  private final Cases cases;
  private final CaseInvolvement involvement;
  private final People people;
  private final Units units;
  private final IssuedDocuments documents;

  ViewingTransfer(
      CaseAccess access,
      Transfers transfers,
      Submissions submissions,
      Sanctions sanctions,
      Cases cases,
      @Lazy CaseInvolvement involvement,
      People people,
      Units units,
      IssuedDocuments documents) {
    this.access = access;
    this.transfers = transfers;
    this.submissions = submissions;
    this.sanctions = sanctions;
    this.cases = cases;
    this.involvement = involvement;
    this.people = people;
    this.units = units;
    this.documents = documents;
  }

  /**
   * @throws DubanException not found, if there is no such transfer or the actor may not see it
   */
  public TransferView view(long caseId) {
    return describe(access.requireVisible(caseId));
  }

  /** The same for those whom somebody else has let in. */
  TransferView describe(CaseFile file) {
    long caseId = file.id();
    Transfer transfer =
        transfers.find(caseId).orElseThrow(() -> DubanException.notFound("transfer.not-found"));
    List<Submission> all = submissions.of(caseId);
    Optional<TransferResult> result = transfers.resultOf(caseId);
    TransferState state = state(file, all, result.isPresent());
    Long cause = transfer.causeCaseId();
    return new TransferView(
        caseId,
        file.number(),
        cause,
        cause == null ? null : cases.find(cause).map(CaseFile::number).orElse(null),
        transfer.target(),
        transfer.target().title(),
        transfer.kind(),
        transfer.personId(),
        transfer.personId() == null ? null : name(transfer.personId()),
        file.unitCode(),
        units.find(file.unitCode()).map(Unit::name).orElse(file.unitCode()),
        state,
        state.title(),
        sheet(transfer, all),
        last(all, "Task_ApproveSheet").map(this::approval).orElse(null),
        last(all, "Task_SendSheet").map(this::sending).orElse(null),
        at(all, "Task_RecordReceipt").map(this::receipt).toList(),
        state == TransferState.AWAITING_RESULT ? involvement.nextLimit(caseId).orElse(null) : null,
        at(all, "Task_UrgeResult").map(this::urge).toList(),
        result.map(this::result).orElse(null));
  }

  private static TransferState state(CaseFile file, List<Submission> all, boolean result) {
    if (result) {
      return TransferState.DONE;
    }
    if (file.closedAt() != null) {
      return TransferState.WITHDRAWN;
    }
    if (all.isEmpty()) {
      return TransferState.DRAFTING;
    }
    Submission last = all.get(all.size() - 1);
    return switch (last.taskKey()) {
      case "Task_PrepareSheet" -> TransferState.APPROVING;
      case "Task_ApproveSheet" ->
          text(last.data(), "conclusion").equals("approve")
              ? TransferState.SENDING
              : TransferState.DRAFTING;
      case "Task_SendSheet" -> TransferState.AWAITING_RECEIPT;
      case "Task_RecordReceipt" ->
          text(last.data(), "receipt").equals("received")
              ? TransferState.AWAITING_RESULT
              : TransferState.DRAFTING;
      default -> TransferState.AWAITING_RESULT;
    };
  }

  private TransferSheetView sheet(Transfer transfer, List<Submission> all) {
    return last(all, "Task_PrepareSheet")
        .map(
            s ->
                new TransferSheetView(
                    text(s.data(), "sheetTitle"),
                    text(s.data(), "receiver"),
                    text(s.data(), "facts"),
                    text(s.data(), "evidence"),
                    transfer.defence(),
                    text(s.data(), "request"),
                    name(s.personId()),
                    s.at()))
        .orElseGet(
            () ->
                new TransferSheetView(
                    transfer.title(),
                    transfer.target().title(),
                    transfer.facts(),
                    transfer.evidence(),
                    transfer.defence(),
                    "",
                    null,
                    null));
  }

  private TransferApprovalView approval(Submission s) {
    return new TransferApprovalView(
        text(s.data(), "conclusion").equals("approve"),
        text(s.data(), "opinion"),
        name(s.personId()),
        s.at());
  }

  private TransferSendingView sending(Submission s) {
    return new TransferSendingView(
        documents
            .latest(s.caseId(), SHEET)
            .map(OfficialDocument::number)
            .orElseGet(() -> text(s.data(), "sheetNumber")),
        LocalDate.parse(text(s.data(), "sentOn")),
        way(text(s.data(), "sentWay")),
        text(s.data(), "sender"));
  }

  private TransferReceiptView receipt(Submission s) {
    return new TransferReceiptView(
        text(s.data(), "receipt").equals("received"),
        text(s.data(), "handledBy"),
        LocalDate.parse(text(s.data(), "handledOn")),
        text(s.data(), "receiptNumber"),
        text(s.data(), "refusal"),
        name(s.personId()),
        s.at());
  }

  private TransferUrgeView urge(Submission s) {
    return new TransferUrgeView(
        LocalDate.parse(text(s.data(), "urgedOn")),
        way(text(s.data(), "urgeWay")),
        text(s.data(), "answer"),
        text(s.data(), "action").equals("stop") ? null : LocalDate.parse(text(s.data(), "newDate")),
        name(s.personId()));
  }

  private TransferResultView result(TransferResult r) {
    return new TransferResultView(
        r.outcome(),
        r.outcome().title(),
        r.kinds().stream()
            .map(k -> new TransferredKind(k, sanctions.require(k, r.decidedOn()).name()))
            .toList(),
        r.authority(),
        r.decisionNumber(),
        r.basis(),
        r.decidedOn(),
        r.effectFrom(),
        r.effectTo(),
        r.responsible().stream()
            .map(
                p ->
                    new ResponsibleView(
                        p.personId(), name(p.personId()), p.share().name(), p.share().title()))
            .toList(),
        r.note());
  }

  private static Stream<Submission> at(List<Submission> all, String task) {
    return all.stream().filter(s -> s.taskKey().equals(task));
  }

  private static Optional<Submission> last(List<Submission> all, String task) {
    return at(all, task).reduce((a, b) -> b);
  }

  private static String text(JsonNode data, String field) {
    return data.path(field).asString("");
  }

  private static String way(String key) {
    return WAYS.getOrDefault(key, key);
  }

  private String name(long person) {
    return people.find(person).map(Person::name).orElse("");
  }
}
