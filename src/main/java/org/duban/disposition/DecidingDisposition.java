package org.duban.disposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the decision that was approved, with its five parts and a number of its own (rules.md). It
 * follows the draft the person answered, or is lighter; never without his having been heard (X.1).
 */
@Service
public class DecidingDisposition {

  private static final String TASK = "Task_Approve";
  private static final Set<String> DECIDING = Set.of("TOWNSHIP_LEADER", "COUNTY_LEADER");

  private final Dispositions dispositions;
  private final DecisionPaperMapper papers;
  private final Aggravation aggravation;
  private final Effects effects;
  private final DispositionWords words;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Rules rules;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  DecidingDisposition(
      Dispositions dispositions,
      DecisionPaperMapper papers,
      Aggravation aggravation,
      Effects effects,
      DispositionWords words,
      People people,
      Posts posts,
      Units units,
      Rules rules,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.dispositions = dispositions;
    this.papers = papers;
    this.aggravation = aggravation;
    this.effects = effects;
    this.words = words;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.rules = rules;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException conflict, if the person was not heard, nobody reviewed, or it would be
   *     heavier than what he read; forbidden, if he who approves drafted or reviewed it; invalid,
   *     if it is to be lighter and says not how
   */
  @Transactional
  public void decide(long caseId) {
    Disposition disposition = dispositions.lock(caseId);
    DispositionDraft draft = dispositions.requireDraft(caseId);
    draft.requireHeard();
    if (draft.reviewedBy() == null || !"agree".equals(draft.reviewConclusion())) {
      throw DubanException.conflict("disposition.not-reviewed");
    }
    Answer answer = dispositions.answer(caseId, TASK);
    if (answer.by() == draft.draftedBy() || answer.by() == draft.reviewedBy()) {
      throw DubanException.forbidden("disposition.own-draft");
    }
    if (dispositions.decision(caseId).isPresent()) {
      throw DubanException.conflict("disposition.decided");
    }
    DispositionDecision decision = decision(disposition, draft, answer);
    papers.insertDecision(decision);
    dispositions.move(
        caseId,
        dispositions.outside(caseId) ? DispositionStatus.TRANSFERRED : DispositionStatus.DELIVERY);
    timeline.record(
        caseId,
        "decided",
        "作出决定 %s：%s"
            .formatted(decision.number(), words.kinds(decision.kinds(), decision.decidedOn())),
        Map.of("number", decision.number()));
    audit.record(
        "disposition.decided", "case", caseId, draft.measures(), decision.measures(), Audit.OK);
  }

  private DispositionDecision decision(
      Disposition disposition, DispositionDraft draft, Answer answer) {
    Outcome outcome = draft.outcome();
    List<String> kinds = draft.kinds();
    if (answer.text("conclusion").equals("lighter")) {
      kinds = answer.list("kinds");
      if (kinds.isEmpty() || answer.text("outcome").isEmpty()) {
        throw DubanException.invalid("disposition.lighter-how");
      }
      outcome = Outcome.valueOf(answer.text("outcome"));
    }
    LocalDate veto = kinds.contains("VETO") ? draft.vetoUntil() : null;
    aggravation.refuse(outcome, kinds, veto, draft);
    LocalDate today = clock.today();
    Unit authority = authority(answer.by());
    return new DispositionDecision(
        disposition.caseId(),
        1,
        number(authority, today),
        outcome,
        String.join(",", kinds),
        veto,
        subjectLine(people.require(disposition.personId())),
        draft.facts(),
        draft.evidence(),
        draft.basis(),
        rules.value("disposition.remedy").asString(),
        authority.name(),
        today,
        answer.by(),
        answer.textOrNull("reason"),
        effects.until(kinds, today, veto, null),
        null);
  }

  /** Where he who approves holds the post by which he does. */
  private Unit authority(long approver) {
    String unit =
        posts.of(approver).stream()
            .filter(p -> DECIDING.contains(p.role()))
            .map(Post::unitCode)
            .findFirst()
            .orElseGet(() -> people.require(approver).unitCode());
    return units.require(unit);
  }

  /** Neither gap nor double: the row is locked until the decision is in. */
  private String number(Unit authority, LocalDate day) {
    papers.takeNumber(authority.code(), day.getYear());
    return "%s处〔%d〕%d号"
        .formatted(
            authority.name(), day.getYear(), papers.takenNumber(authority.code(), day.getYear()));
  }

  private String subjectLine(Person person) {
    Map<String, String> names =
        posts.roles().stream().collect(Collectors.toMap(Role::key, Role::name));
    String held =
        posts.of(person.id()).stream()
            .map(p -> names.getOrDefault(p.role(), p.role()))
            .distinct()
            .collect(Collectors.joining("、"));
    return "%s，%s%s"
        .formatted(
            person.name(),
            units.require(person.unitCode()).name(),
            held.isEmpty() ? "" : "，" + held);
  }
}
