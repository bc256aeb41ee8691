package org.duban.publicity;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws the notice of a case for good, whether still a draft, up or over, because what it was
 * based on fell away; nothing corrects it. Whoever decided that calls; no permission here.
 */
@Service
public class RevokingNotice {

  private static final String REVOKED = "Message_NoticeRevoked";

  private final Notices notices;
  private final Cases cases;
  private final Messages messages;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  RevokingNotice(
      Notices notices,
      Cases cases,
      Messages messages,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.notices = notices;
    this.cases = cases;
    this.messages = messages;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /** Does nothing to a notice that is withdrawn already. */
  @Transactional
  public void revoke(long caseId, String reason) {
    notices
        .ofCase(caseId)
        .map(n -> notices.lock(n.id()))
        .filter(n -> n.status() != NoticeStatus.WITHDRAWN)
        .ifPresent(n -> revoke(n, reason));
    messages.send(REVOKED, cases.require(caseId).number(), Map.of());
  }

  private void revoke(Notice notice, String reason) {
    notices.save(notice.revoked(clock.now(), reason));
    timeline.record(
        notice.caseId(),
        "revoked",
        notice.number() + " 已撤回：" + reason,
        Map.of("notice", notice.id()));
    audit.record("notice.revoked", "notice", notice.id(), null, notice.number(), Audit.OK);
  }
}
