package org.duban.disposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.rule.Sanctions.SanctionKind;
import org.duban.rule.Sanctions.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a draft, if its measures may be imposed on the person (rules.md) and it aggravates not.
 */
@Service
public class DraftingDecision {

  private static final String TASK = "Task_Draft";
  private static final String VETO = "VETO";

  private final Dispositions dispositions;
  private final DecisionPaperMapper papers;
  private final Sanctions sanctions;
  private final Effects effects;
  private final Aggravation aggravation;
  private final DispositionWords words;
  private final Timeline timeline;
  private final ProductClock clock;

  DraftingDecision(
      Dispositions dispositions,
      DecisionPaperMapper papers,
      Sanctions sanctions,
      Effects effects,
      Aggravation aggravation,
      DispositionWords words,
      Timeline timeline,
      ProductClock clock) {
    this.dispositions = dispositions;
    this.papers = papers;
    this.sanctions = sanctions;
    this.effects = effects;
    this.aggravation = aggravation;
    this.words = words;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param measures keys the class of outcome allows, with commas
   * @throws DubanException invalid, if a measure is not of the class or not lawful for the person,
   *     another class than proposed has no reason, or a veto no end; conflict, if it is heavier
   *     than what the person answered before (X.1)
   */
  @Transactional
  public void draft(long caseId, String measures) {
    Disposition disposition = dispositions.lock(caseId);
    Answer answer = dispositions.answer(caseId, TASK);
    List<String> kinds = answer.list("kinds");
    Outcome outcome = Outcome.valueOf(answer.text("outcome"));
    LocalDate veto = answer.date("vetoUntil");
    requireReason(disposition, outcome, answer);
    requireOfClass(outcome, kinds, List.of(measures.split(",")));
    requireLawful(disposition, kinds);
    requireVetoEnd(kinds, veto);
    dispositions
        .lastDraft(caseId)
        .filter(d -> d.defenceMode() != null)
        .ifPresent(d -> aggravation.refuse(outcome, kinds, veto, d));
    int no = dispositions.lastDraft(caseId).map(DispositionDraft::no).orElse(0) + 1;
    papers.insertDraft(
        new DispositionDraft(
            caseId,
            no,
            outcome,
            answer.textOrNull("deviation"),
            String.join(",", kinds),
            kinds.contains(VETO) ? veto : null,
            answer.text("facts"),
            answer.text("evidence"),
            answer.text("basis"),
            answer.by(),
            clock.now(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
    dispositions.move(caseId, DispositionStatus.DEFENCE);
    timeline.record(
        caseId,
        "drafted",
        "起草第 %d 稿：%s，%s".formatted(no, words.name(outcome), words.kinds(kinds, clock.today())),
        Map.of("no", no));
  }

  private void requireReason(Disposition disposition, Outcome outcome, Answer answer) {
    Outcome proposed = disposition.outcome();
    if (proposed != null && proposed != outcome && answer.text("deviation").isEmpty()) {
      throw DubanException.invalid("disposition.deviation", words.name(proposed));
    }
  }

  private void requireOfClass(Outcome outcome, List<String> kinds, List<String> allowed) {
    String wrong =
        kinds.stream()
            .filter(k -> !allowed.contains(k))
            .map(k -> words.kind(k, clock.today()))
            .collect(Collectors.joining("、"));
    if (!wrong.isEmpty()) {
      throw DubanException.invalid("disposition.not-of-class", words.name(outcome), wrong);
    }
    boolean outside =
        sanctions.require(kinds, clock.today()).stream()
            .anyMatch(k -> k.family() != Family.ORGANISATIONAL);
    if (outcome == Outcome.TRANSFER && !outside) {
      throw DubanException.invalid("disposition.transfer-to-whom");
    }
  }

  private void requireLawful(Disposition disposition, List<String> kinds) {
    List<Violation> violations =
        sanctions.check(
            kinds,
            PersonStanding.valueOf(Objects.requireNonNull(disposition.standing())),
            clock.today(),
            effects.running(disposition.personId(), disposition.caseId(), clock.today()));
    if (!violations.isEmpty()) {
      throw DubanException.invalid(
          "disposition.unlawful",
          violations.stream().map(Violation::text).collect(Collectors.joining("；")));
    }
  }

  private void requireVetoEnd(List<String> kinds, @Nullable LocalDate veto) {
    if (kinds.contains(VETO) && (veto == null || !veto.isAfter(clock.today()))) {
      throw DubanException.invalid("disposition.veto-end");
    }
  }

  /** Measures that may fall on the person at all today. */
  public List<SanctionKind> lawful(Disposition disposition) {
    String standing = disposition.standing();
    return standing == null
        ? sanctions.kinds(clock.today())
        : sanctions.permitted(PersonStanding.valueOf(standing), clock.today());
  }
}
