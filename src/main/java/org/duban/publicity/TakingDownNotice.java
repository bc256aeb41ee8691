package org.duban.publicity;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a notice down when its time is over (X.5). */
@Service
public class TakingDownNotice {

  private final Notices notices;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  TakingDownNotice(Notices notices, Timeline timeline, Audit audit, ProductClock clock) {
    this.notices = notices;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws org.duban.platform.error.DubanException conflict, if it is not up
   */
  @Transactional
  public void takeDown(long noticeId) {
    Notice notice = notices.lock(noticeId).takenDown(clock.now());
    notices.save(notice);
    timeline.record(
        notice.caseId(),
        "taken-down",
        "公示期满，" + notice.number() + " 已自动撤下",
        Map.of("notice", notice.id()));
    audit.record("notice.taken-down", "notice", notice.id(), null, notice.number(), Audit.OK);
  }
}
