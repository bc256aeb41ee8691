package org.duban.handling;

import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CaseCopies;
import org.duban.inbox.CaseCopy;
import org.duban.inbox.CaseCopy.Kind;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what a colleague asked about a task. Permission: whoever was asked. With the answer he
 * may read the case no longer, unless he may for another reason.
 */
@Service
public class AnsweringConsultation {

  /** It was answered. */
  public record AnsweredConsultation(long id) {}

  private final CaseCopies copies;
  private final Cases cases;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;

  AnsweringConsultation(
      CaseCopies copies,
      Cases cases,
      OnceOnly once,
      HandlingRecord record,
      Timeline timeline,
      Audit audit,
      CurrentActor current) {
    this.copies = copies;
    this.cases = cases;
    this.once = once;
    this.record = record;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
  }

  /**
   * @throws DubanException not found, if the actor was not asked; conflict, if he has answered;
   *     invalid, if nothing is said
   */
  @Transactional
  public AnsweredConsultation answer(
      long consultationId, @Nullable String text, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "consultation:" + consultationId,
        AnsweredConsultation.class,
        () -> answer(consultationId, Reason.required(text)));
  }

  private AnsweredConsultation answer(long consultationId, String text) {
    Actor actor = current.require();
    CaseCopy asked =
        copies
            .lock(consultationId)
            .filter(c -> c.kind() == Kind.CONSULTATION && c.personId() == actor.personId())
            .orElseThrow(() -> DubanException.notFound("handling.consultation.none"));
    if (asked.answeredAt() != null) {
      throw DubanException.conflict("handling.consultation.answered");
    }
    copies.answer(asked, text);
    CaseFile file = cases.require(asked.caseId());
    timeline.record(
        asked.caseId(), "consultation-answered", "答复征求的意见", Map.of("consultation", asked.id()));
    audit.record("consultation.answered", "case", asked.caseId(), null, null, Audit.OK);
    record.tell(
        List.of(asked.fromPerson()),
        asked.caseId(),
        "task.asked",
        "%s答复您征求的意见（%s %s）：%s".formatted(actor.name(), file.number(), file.title(), text));
    return new AnsweredConsultation(asked.id());
  }
}
