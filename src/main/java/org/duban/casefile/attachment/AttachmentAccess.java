package org.duban.casefile.attachment;

import java.util.Optional;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.CaseInvolvement;
import org.duban.casefile.Cases;
import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may add to a case, and who may see what was added. */
@Component
class AttachmentAccess {

  private final Cases cases;
  private final CaseAccess visible;
  private final CaseInvolvement involvement;
  private final CurrentActor current;
  private final AttachmentMapper mapper;

  AttachmentAccess(
      Cases cases,
      CaseAccess visible,
      @Lazy CaseInvolvement involvement,
      @Lazy CurrentActor current,
      AttachmentMapper mapper) {
    this.cases = cases;
    this.visible = visible;
    this.involvement = involvement;
    this.current = current;
    this.mapper = mapper;
  }

  /**
   * Someone with an open task in the case, or who may enter one for its subject.
   *
   * @throws DubanException not found, if the case is not for the actor; forbidden, if he has
   *     nothing to do in it now
   */
  Actor requireWorking(long caseId) {
    Actor actor = current.require();
    CaseFile found =
        cases.find(caseId).orElseThrow(() -> DubanException.notFound("attachment.no-case"));
    boolean working =
        involvement.hasOpenTask(caseId, actor) || involvement.mayAssist(caseId, actor);
    if (!working) {
      throw visible.visible(found)
          ? DubanException.forbidden("attachment.not-yours")
          : DubanException.notFound("attachment.no-case");
    }
    return actor;
  }

  /**
   * @throws DubanException not found, if there is none or the actor may not see its case; what is
   *     not submitted yet, only who uploaded it sees
   */
  AttachmentRow requireVisible(long id) {
    return visible(id).orElseThrow(() -> DubanException.notFound("attachment.not-found"));
  }

  Optional<AttachmentRow> visible(long id) {
    return mapper.find(id).filter(this::seen);
  }

  private boolean seen(AttachmentRow row) {
    return row.uploadedBy() == current.require().personId()
        || (row.submitted() && cases.find(row.caseId()).filter(visible::visible).isPresent());
  }
}
