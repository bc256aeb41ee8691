package org.duban.escalation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.duban.casefile.Cases;
import org.duban.escalation.Contest;
import org.duban.escalation.ContestingStrike;
import org.duban.escalation.ReadingLadder;
import org.duban.escalation.ReadingLadder.Standing;
import org.duban.escalation.Strikes;
import org.duban.escalation.web.LadderView.LadderWindow;
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

/** Strikes: where a unit stands, and contesting one. */
@RestController
@RequestMapping("/api")
class EscalationController {

  /** Why the unit thinks it was struck wrongly. */
  record StrikeContestRequest(@NotBlank @Size(max = 2000) String reason) {}

  /**
   * Proof of filing.
   *
   * @param until the last day for it
   */
  record ContestReceipt(long caseId, String caseNo, @Nullable LocalDate until) {}

  private final ReadingLadder reading;
  private final ContestingStrike contesting;
  private final Strikes strikes;
  private final Cases cases;
  private final StrikeViews views;

  EscalationController(
      ReadingLadder reading,
      ContestingStrike contesting,
      Strikes strikes,
      Cases cases,
      StrikeViews views) {
    this.reading = reading;
    this.contesting = contesting;
    this.strikes = strikes;
    this.cases = cases;
    this.views = views;
  }

  @GetMapping("/escalations/ladder")
  LadderView readLadder(
      @RequestParam String unit, @RequestParam(required = false) @Nullable Long campaign) {
    Standing s = reading.read(unit, campaign);
    String area = s.areaCode();
    return new LadderView(
        s.unit().code(),
        s.unit().name(),
        campaign,
        area,
        area == null ? null : views.name(area),
        s.unitCount(),
        s.areaCount(),
        new LadderWindow(
            s.policy().months() > 0 ? "ROLLING" : "CAMPAIGN",
            s.policy().months(),
            s.from(),
            s.to()),
        s.policy().sameKind(),
        s.strikes().stream().map(views::of).toList());
  }

  @PostMapping("/strikes/{id}/contests")
  @ResponseStatus(HttpStatus.CREATED)
  ContestReceipt contestStrike(
      @PathVariable long id, @Valid @RequestBody StrikeContestRequest request) {
    Contest contest = contesting.contest(id, request.reason());
    return new ContestReceipt(
        contest.caseId(),
        cases.require(contest.caseId()).number(),
        strikes.require(id).contestUntil());
  }
}
