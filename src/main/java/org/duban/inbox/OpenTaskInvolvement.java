package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.duban.casefile.CaseInvolvement;
import org.duban.identity.Actor;
import org.duban.inbox.persistence.CopyMapper;
import org.duban.inbox.persistence.InboxReads;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells cases who has a task in them, and until when. */
@Component
class OpenTaskInvolvement implements CaseInvolvement {

  private final InboxReads reads;
  private final Assistance assistance;
  private final CopyMapper copies;
  private final Deputising deputising;

  private final TaskTurns turns;

  OpenTaskInvolvement(
      InboxReads reads,
      Assistance assistance,
      CopyMapper copies,
      Deputising deputising,
      @Lazy TaskTurns turns) {
    this.turns = turns;
    this.reads = reads;
    this.assistance = assistance;
    this.copies = copies;
    this.deputising = deputising;
  }

  @Override
  public boolean hasOpenTask(long caseId, Actor actor) {
    return (!actor.holders().isEmpty()
            && reads.hasOpenTask(caseId, actor.holders(), actor.personId()))
        || deputising.hasOpenTask(caseId, actor)
        || (actor.personId() != 0 && turns.awaits(caseId, actor.personId()));
  }

  @Override
  public boolean mayAssist(long caseId, Actor actor) {
    return assistance.allowsSomewhere()
        && reads.ofCase(caseId).stream().anyMatch(task -> assistance.allows(task, actor));
  }

  @Override
  public boolean wasShown(long caseId, Actor actor) {
    return actor.personId() != 0 && copies.shown(caseId, actor.personId());
  }

  @Override
  public Optional<LocalDateTime> nextLimit(long caseId) {
    return reads.ofCase(caseId).stream()
        .map(OpenTask::due)
        .filter(due -> due.isBefore(OpenTask.NO_DUE))
        .min(Comparator.naturalOrder());
  }
}
