package org.duban.campaign.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.campaign.SigningSession;
import org.duban.campaign.SigningSession.SheetResult;
import org.duban.campaign.SigningSession.SheetSignature;
import org.duban.campaign.SigningSession.SigningSheet;
import org.duban.casefile.Light;
import org.duban.inbox.TaskDetail;
import org.duban.inbox.TaskDetail.TaskFormView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing many sheets in one session, each seen singly. */
@RestController
@RequestMapping("/api/signing-session")
class SigningController {

  /** The sheets of a session. */
  record SigningSheets(List<SheetLine> sheets) {}

  /** One sheet in the list. */
  record SheetLine(
      @Nullable String taskId,
      long caseId,
      String caseNo,
      String title,
      @Nullable String taskName,
      String unitName,
      int version,
      @Nullable LocalDateTime due,
      @Nullable Integer workingDaysLeft,
      Light light,
      @Nullable LocalDateTime openedAt) {

    static SheetLine of(SigningSheet s) {
      return new SheetLine(
          s.task().taskId(),
          s.task().caseId(),
          s.task().caseNo(),
          s.task().title(),
          s.task().taskName(),
          s.task().unitName(),
          s.task().version(),
          s.task().due(),
          s.task().workingDaysLeft(),
          s.task().light(),
          s.openedAt());
    }
  }

  /** One sheet, opened. */
  record OpenedSheetView(
      @Nullable String taskId,
      long caseId,
      int version,
      String title,
      @Nullable TaskFormView form,
      boolean canComplete) {}

  /** What is to be signed. */
  record SigningRequest(List<SheetSignature> items) {}

  /** What became of each. */
  record SigningResults(List<SheetResult> results) {}

  private final SigningSession session;

  SigningController(SigningSession session) {
    this.session = session;
  }

  @GetMapping
  SigningSheets listSigningSheets(
      @RequestParam(defaultValue = "Task_VerifyDeclaration") String task) {
    return new SigningSheets(session.sheets(task).stream().map(SheetLine::of).toList());
  }

  @PostMapping("/sheets/{taskId}/open")
  OpenedSheetView openSigningSheet(@PathVariable String taskId) {
    TaskDetail d = session.open(taskId);
    return new OpenedSheetView(
        d.line().taskId(),
        d.line().caseId(),
        d.line().version(),
        d.line().title(),
        d.form(),
        d.canComplete());
  }

  @PostMapping("/sign")
  SigningResults signSheets(@RequestBody SigningRequest request) {
    return new SigningResults(session.sign(request.items()));
  }
}
