package org.duban.retention.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duban.casefile.CaseEngineView;
import org.duban.casefile.CaseFile;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.retention.ProposingPurge;
import org.duban.retention.PurgeProposal;
import org.duban.retention.ReadingRetention;
import org.duban.retention.ReadingRetention.DueCase;
import org.duban.retention.ReadingRetention.DueCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases kept long enough, and what is to become of them. */
@RestController
@RequestMapping("/api/retention")
class RetentionController {

  /**
   * A case whose time is over.
   *
   * @param state {@code DUE}, {@code PROPOSED} or {@code HELD}
   */
  record RetainedCase(
      long caseId,
      String caseNo,
      String title,
      String processName,
      String unitName,
      LocalDateTime closedAt,
      LocalDate keepUntil,
      String state,
      @Nullable String heldBecause) {}

  record RetainedCasePage(List<RetainedCase> items, @Nullable String next) {}

  record PurgeWish(
      @Nullable List<Long> caseIds, @Nullable String reason, @Nullable String requestKey) {}

  record PurgeDecision(
      @Nullable Boolean approved, @Nullable String opinion, @Nullable String requestKey) {}

  record PurgeProposalList(List<PurgeProposal> items) {}

  private final ReadingRetention reading;
  private final ProposingPurge proposing;
  private final CaseEngineView engine;
  private final Units units;
  private final MessageSource messages;

  RetentionController(
      ReadingRetention reading,
      ProposingPurge proposing,
      CaseEngineView engine,
      Units units,
      MessageSource messages) {
    this.reading = reading;
    this.proposing = proposing;
    this.engine = engine;
    this.units = units;
    this.messages = messages;
  }

  @GetMapping("/cases")
  RetainedCasePage retainedCases(
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "after", required = false) @Nullable String after,
      Locale locale) {
    DueCases due = reading.due(unit, after);
    return new RetainedCasePage(
        due.items().stream().map(c -> view(c, locale)).toList(), due.next());
  }

  @PostMapping("/proposals")
  PurgeProposal proposePurge(@RequestBody PurgeWish wish) {
    return proposing.propose(
        wish.caseIds() == null ? List.of() : wish.caseIds(),
        Objects.toString(wish.reason(), ""),
        Objects.toString(wish.requestKey(), ""));
  }

  @GetMapping("/proposals")
  PurgeProposalList purgeProposals() {
    return new PurgeProposalList(proposing.proposals());
  }

  @PostMapping("/proposals/{id}/decision")
  PurgeProposal decidePurge(@PathVariable("id") long id, @RequestBody PurgeDecision decision) {
    return proposing.decide(
        id, Boolean.TRUE.equals(decision.approved()), Objects.toString(decision.opinion(), ""));
  }

  private RetainedCase view(DueCase due, Locale locale) {
    CaseFile c = due.file();
    String held = due.heldBecause();
    return new RetainedCase(
        c.id(),
        c.number(),
        c.title(),
        engine.processName(c.processKey()),
        units.find(c.unitCode()).map(Unit::name).orElse(c.unitCode()),
        Objects.requireNonNull(c.closedAt()),
        due.keepUntil(),
        due.proposed() ? "PROPOSED" : held != null ? "HELD" : "DUE",
        held == null ? null : messages.getMessage(held, new Object[] {c.number()}, locale));
  }
}
