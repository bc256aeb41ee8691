package org.duban.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.organisation.People;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.duban.rule.Sanctions;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.rule.Sanctions.SanctionKind;
import org.duban.rule.Sanctions.Violation;
import org.duban.transfer.TransferResult.Responsible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what the competent authority decided, held against the rules of sanctions (rules.md,
 * discipline and scope). Competent is whoever the process routes it to.
 */
@Service
public class RecordingResult {

  private final Transfers transfers;
  private final Sanctions sanctions;
  private final Rules rules;
  private final People people;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  RecordingResult(
      Transfers transfers,
      Sanctions sanctions,
      Rules rules,
      People people,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.transfers = transfers;
    this.sanctions = sanctions;
    this.rules = rules;
    this.people = people;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found, if there is no such transfer; invalid, if the dates cannot
   *     be, or a sanction may not fall on such a person
   */
  @Transactional
  public TransferResult record(long caseId, ReportedResult reported) {
    Transfer transfer =
        transfers.find(caseId).orElseThrow(() -> DubanException.notFound("transfer.not-found"));
    checkShape(transfer, reported);
    List<SanctionKind> kinds = sanctions.require(reported.kinds(), reported.decidedOn());
    checkAllowed(transfer, reported);
    List<RunningEffect> effects = effects(kinds, reported);
    TransferResult result =
        new TransferResult(
            caseId,
            reported.outcome(),
            reported.kinds(),
            reported.standing(),
            reported.authority(),
            reported.decisionNumber(),
            reported.basis(),
            reported.decidedOn(),
            effects.isEmpty() ? null : reported.effectFrom(),
            effects.stream().map(RunningEffect::to).max(Comparator.naturalOrder()).orElse(null),
            reported.responsible(),
            note(reported));
    transfers.add(result, effects);
    String names = kinds.stream().map(SanctionKind::name).collect(Collectors.joining("、"));
    timeline.record(
        caseId,
        "transfer.result",
        reported.authority()
            + "反馈结果："
            + reported.outcome().title()
            + (names.isEmpty() ? "" : "（" + names + "）"),
        Map.of("kinds", reported.kinds(), "decidedOn", reported.decidedOn().toString()));
    audit.record(
        "transfer.result", "case", caseId, null, String.join(",", reported.kinds()), Audit.OK);
    return result;
  }

  private void checkShape(Transfer transfer, ReportedResult reported) {
    if (reported.decidedOn().isAfter(clock.today())) {
      throw DubanException.invalid("transfer.decided-in-future");
    }
    boolean none = reported.outcome() == TransferOutcome.NONE;
    if (none && !reported.kinds().isEmpty()) {
      throw DubanException.invalid("transfer.none-with-kinds");
    }
    if (transfer.personId() == null && !reported.kinds().isEmpty()) {
      throw DubanException.invalid("transfer.no-person");
    }
    if (!none
        && reported.kinds().isEmpty()
        && transfer.personId() != null
        && transfer.target() == TransferTarget.DISCIPLINE) {
      throw DubanException.invalid("transfer.kinds-missing");
    }
    long distinct = reported.responsible().stream().map(Responsible::personId).distinct().count();
    if (distinct < reported.responsible().size()) {
      throw DubanException.invalid("transfer.responsible-twice");
    }
    reported.responsible().forEach(r -> people.require(r.personId()));
  }

  private void checkAllowed(Transfer transfer, ReportedResult reported) {
    Long person = transfer.personId();
    PersonStanding standing = reported.standing();
    if (person == null || reported.kinds().isEmpty()) {
      return;
    }
    if (standing == null) {
      throw DubanException.invalid("transfer.standing-missing");
    }
    List<Violation> violations =
        sanctions.check(
            reported.kinds(),
            standing,
            reported.decidedOn(),
            transfers.running(person, reported.decidedOn()));
    if (!violations.isEmpty()) {
      throw DubanException.invalid(
          "transfer.not-allowed",
          violations.stream().map(Violation::text).collect(Collectors.joining()));
    }
  }

  private List<RunningEffect> effects(List<SanctionKind> kinds, ReportedResult reported) {
    List<SanctionKind> lasting = kinds.stream().filter(k -> k.effectMonths() > 0).toList();
    if (lasting.isEmpty()) {
      return List.of();
    }
    LocalDate from = reported.effectFrom();
    LocalDate to = reported.effectTo();
    if (from == null || to == null) {
      throw DubanException.invalid("transfer.effect-missing");
    }
    if (from.isBefore(reported.decidedOn()) || !to.isAfter(from)) {
      throw DubanException.invalid("transfer.effect-order");
    }
    List<RunningEffect> byRule =
        lasting.stream()
            .map(k -> new RunningEffect(k.key(), from, from.plusMonths(k.effectMonths())))
            .toList();
    LocalDate last =
        byRule.stream().map(RunningEffect::to).max(Comparator.naturalOrder()).orElse(to);
    if (to.equals(last)) {
      return byRule;
    }
    if (blank(reported.effectReason())) {
      throw DubanException.invalid("transfer.effect-differs", last.toString());
    }
    LocalDate limit = from.plusMonths(rules.number("sanction.combined-months"));
    boolean administrative = lasting.stream().anyMatch(k -> k.family() == Family.ADMINISTRATIVE);
    if (administrative && to.isAfter(limit)) {
      throw DubanException.invalid("transfer.effect-too-long", limit.toString());
    }
    return lasting.stream().map(k -> new RunningEffect(k.key(), from, to)).toList();
  }

  private static @Nullable String note(ReportedResult reported) {
    if (blank(reported.effectReason())) {
      return blank(reported.note()) ? null : reported.note();
    }
    return "影响期说明："
        + reported.effectReason()
        + (blank(reported.note()) ? "" : "\n" + reported.note());
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
