package org.duban.publicity;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a notice whose objection was upheld, and opens the draft that corrects it. */
@Service
public class WithdrawingNotice {

  private final Notices notices;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;
  private final Ids ids;

  WithdrawingNotice(Notices notices, Timeline timeline, Audit audit, ProductClock clock, Ids ids) {
    this.notices = notices;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @return the draft that corrects it; if another objection withdrew it before, that one's
   */
  @Transactional
  public Notice withdraw(long noticeId, String reason) {
    Notice current = notices.lock(noticeId);
    return current.status() == NoticeStatus.DRAFT ? current : withdraw(current, reason);
  }

  private Notice withdraw(Notice current, String reason) {
    Notice withdrawn = current.withdrawn(clock.now(), reason);
    notices.save(withdrawn);
    Notice correction = withdrawn.correction(ids.next(), notices.nextNumber());
    notices.add(correction);
    timeline.record(
        withdrawn.caseId(),
        "withdrawn",
        "异议成立，" + withdrawn.number() + " 已撤回，更正稿 " + correction.number(),
        Map.of("notice", withdrawn.id(), "correction", correction.id()));
    audit.record("notice.withdrawn", "notice", withdrawn.id(), null, withdrawn.number(), Audit.OK);
    return correction;
  }
}
