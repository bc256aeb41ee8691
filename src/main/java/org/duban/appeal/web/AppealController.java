package org.duban.appeal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.appeal.Appeal;
import org.duban.appeal.AppealFiling;
import org.duban.appeal.AppealKind;
import org.duban.appeal.AppealOptionView;
import org.duban.appeal.AppealView;
import org.duban.appeal.FilingAppeal;
import org.duban.appeal.ReadingAppeals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Appeals against dispositions. */
@RestController
@RequestMapping("/api/appeals")
class AppealController {

  /** What the subject, or somebody from his paper, files. */
  record AppealRequest(
      long dispositionCaseId,
      @NotNull AppealKind kind,
      @NotBlank @Size(max = 4000) String reason,
      @NotBlank @Size(max = 60) String signature,
      @Nullable Long forPersonId,
      @Nullable LocalDate receivedOn,
      @Nullable @Size(max = 64) String requestKey) {

    AppealFiling filing() {
      return new AppealFiling(
          dispositionCaseId, kind, reason, signature, forPersonId, receivedOn, requestKey);
    }
  }

  /** That it was filed, and until when it must be decided. */
  record AppealReceipt(
      long caseId, String caseNo, @Nullable LocalDate fileBy, LocalDate decideBy) {}

  /** Both kinds. */
  record AppealOptions(List<AppealOptionView> options) {}

  private final FilingAppeal filing;
  private final ReadingAppeals reading;

  AppealController(FilingAppeal filing, ReadingAppeals reading) {
    this.filing = filing;
    this.reading = reading;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AppealReceipt fileAppeal(@RequestBody @Valid AppealRequest request) {
    Appeal filed = filing.file(request.filing());
    return new AppealReceipt(
        filed.caseId(), filing.caseNumber(filed), filed.fileBy(), filed.decideBy());
  }

  @GetMapping("/options")
  AppealOptions getAppealOptions(@RequestParam long disposition) {
    return new AppealOptions(reading.options(disposition));
  }

  @GetMapping("/{caseId}")
  AppealView getAppeal(@PathVariable long caseId) {
    return reading.view(caseId);
  }
}
