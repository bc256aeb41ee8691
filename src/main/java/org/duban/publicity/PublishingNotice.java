package org.duban.publicity;

import java.time.LocalDate;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.Timeline;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.mask.Masks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a notice up. Competent is whoever the process routed the approval to; there is no other
 * door.
 */
@Service
public class PublishingNotice {

  private final Notices notices;
  private final Offices offices;
  private final Units units;
  private final Masks masks;
  private final WorkCalendar calendar;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  PublishingNotice(
      Notices notices,
      Offices offices,
      Units units,
      Masks masks,
      WorkCalendar calendar,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.notices = notices;
    this.offices = offices;
    this.units = units;
    this.masks = masks;
    this.calendar = calendar;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return the notice with its last day
   * @throws org.duban.platform.error.DubanException invalid {@code publicity.unmasked} or {@code
   *     publicity.office-missing}; conflict, if it is no draft any more
   */
  @Transactional
  public Notice publish(long noticeId, Period period) {
    LocalDate lastDay = period.lastDay(clock.today(), calendar);
    Notice draft = notices.lock(noticeId);
    Notice notice =
        draft.receivedBy(office(draft.unitCode())).published(clock.now(), lastDay, masks);
    notices.save(notice);
    timeline.record(
        notice.caseId(),
        "published",
        "公示 " + notice.number() + " 已发布，公示至 " + lastDay,
        Map.of("notice", notice.id(), "to", lastDay.toString()));
    audit.record("notice.published", "notice", notice.id(), null, notice.number(), Audit.OK);
    return notice;
  }

  /** It may have been set after the draft was drawn. */
  private NoticeOffice office(String unitCode) {
    return offices
        .first(units.lineage(unitCode).stream().map(Unit::code).toList())
        .orElse(NoticeOffice.UNKNOWN);
  }
}
