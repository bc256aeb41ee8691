package org.duban.publicity;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.mask.Masks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers an objection; its author reads the answer with his code. */
@Service
public class AnsweringObjection {

  private final Objections objections;
  private final Notices notices;
  private final Masks masks;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  AnsweringObjection(
      Objections objections,
      Notices notices,
      Masks masks,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.objections = objections;
    this.notices = notices;
    this.masks = masks;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if the answer shows personal data; conflict, if it was answered
   */
  @Transactional
  public void answer(long objectionId, boolean upheld, String answer) {
    if (!masks.find(answer).isEmpty()) {
      throw DubanException.invalid("publicity.answer-unmasked");
    }
    Objection objection = objections.lock(objectionId).answered(upheld, answer, clock.now());
    objections.save(objection);
    Notice notice = notices.lock(objection.noticeId());
    timeline.record(
        notice.caseId(),
        "objection-answered",
        upheld ? "异议经核查成立" : "异议经核查不成立，已答复",
        Map.of("notice", notice.id(), "objection", objectionId));
    audit.record("objection.answered", "objection", objectionId, null, null, Audit.OK);
  }
}
