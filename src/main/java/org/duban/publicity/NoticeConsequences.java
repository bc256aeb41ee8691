package org.duban.publicity;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.casefile.CaseConsequences;
import org.springframework.stereotype.Component;

/** A notice that a case published is withdrawn or corrected by publicity only. */
@Component
class NoticeConsequences implements CaseConsequences {

  private final Notices notices;

  NoticeConsequences(Notices notices) {
    this.notices = notices;
  }

  @Override
  public List<Consequence> of(long caseId, LocalDateTime since) {
    return notices
        .ofCase(caseId)
        .filter(n -> n.status() == NoticeStatus.PUBLISHED)
        .filter(n -> n.publishedAt() != null && !n.publishedAt().isBefore(since))
        .map(n -> new Consequence(Kind.NOTICE, "已公示" + n.number()))
        .stream()
        .toList();
  }
}
