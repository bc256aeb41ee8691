package org.duban.casefile;

import org.duban.casefile.persistence.CaseReads;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Who may see a case: whoever has or had a task in it, its subject, whoever opened it, holders of
 * {@code case.view} over its unit, whoever may enter its open task for the subject, and whoever was
 * sent a copy of it or is asked about it. To everyone else it does not exist.
 */
@Service
public class CaseAccess {

  private final Cases cases;
  private final CaseReads reads;
  private final CaseInvolvement involvement;
  private final CurrentActor current;
  private final Permissions permissions;

  CaseAccess(
      Cases cases,
      CaseReads reads,
      @Lazy CaseInvolvement involvement,
      CurrentActor current,
      Permissions permissions) {
    this.cases = cases;
    this.reads = reads;
    this.involvement = involvement;
    this.current = current;
    this.permissions = permissions;
  }

  /**
   * @throws DubanException not found, if there is no such case or the actor may not see it
   */
  public CaseFile requireVisible(long caseId) {
    return cases
        .find(caseId)
        .filter(this::visible)
        .orElseThrow(() -> DubanException.notFound("casefile.not-found"));
  }

  /** Whether the current actor may see the case. */
  public boolean visible(CaseFile found) {
    Actor actor = current.require();
    return permissions.allowed("case.view", found.unitCode())
        || (actor.personId() != 0
            && ((found.subjectPersonId() != null && found.subjectPersonId() == actor.personId())
                || reads.tookPart(found.id(), actor.personId())
                || involvement.hasOpenTask(found.id(), actor)
                || involvement.mayAssist(found.id(), actor)
                || involvement.wasShown(found.id(), actor)));
  }
}
