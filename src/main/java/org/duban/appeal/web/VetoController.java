package org.duban.appeal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.appeal.ContestingVeto;
import org.duban.appeal.ReadingVeto;
import org.duban.appeal.VetoContest;
import org.duban.appeal.VetoView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contests of vetoes; the vetoes themselves are rows of ledger {@code veto}. */
@RestController
@RequestMapping("/api/vetoes")
class VetoController {

  /** What the person says, or somebody from his paper. */
  record VetoContestRequest(
      @NotBlank @Size(max = 4000) String reason,
      @NotBlank @Size(max = 60) String signature,
      @Nullable Long forPersonId,
      @Nullable @Size(max = 64) String requestKey) {}

  /** That it will be checked. */
  record VetoContestReceipt(long caseId) {}

  private final ContestingVeto contesting;
  private final ReadingVeto reading;

  VetoController(ContestingVeto contesting, ReadingVeto reading) {
    this.contesting = contesting;
    this.reading = reading;
  }

  @GetMapping("/{caseId}")
  VetoView getVeto(@PathVariable long caseId) {
    return reading.view(caseId);
  }

  @PostMapping("/{caseId}/contests")
  @ResponseStatus(HttpStatus.CREATED)
  VetoContestReceipt contestVeto(
      @PathVariable long caseId, @RequestBody @Valid VetoContestRequest request) {
    contesting.contest(
        new VetoContest(
            caseId,
            request.reason(),
            request.signature(),
            request.forPersonId(),
            request.requestKey()));
    return new VetoContestReceipt(caseId);
  }
}
