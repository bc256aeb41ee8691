package org.duban.publicity;

import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those who have a task in a notice's case read of it; their task is their permission. */
@Service
public class NoticeView {

  private final Notices notices;
  private final Objections objections;
  private final Audit audit;

  NoticeView(Notices notices, Objections objections, Audit audit) {
    this.notices = notices;
    this.objections = objections;
    this.audit = audit;
  }

  /** The latest notice of the case. */
  @Transactional(readOnly = true)
  public Optional<Notice> ofCase(long caseId) {
    return notices.ofCase(caseId);
  }

  @Transactional(readOnly = true)
  public Notice of(Objection objection) {
    return notices
        .find(objection.noticeId())
        .orElseThrow(() -> DubanException.notFound("publicity.no-notice"));
  }

  /**
   * With the name of its author, if given; every reading is on record, also where one only reads.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Objection objection(long id) {
    audit.record("objection.viewed", "objection", id);
    return objections
        .find(id)
        .orElseThrow(() -> DubanException.notFound("publicity.no-open-objection"));
  }
}
