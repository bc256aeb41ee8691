package org.duban.escalation;

import java.time.LocalDate;
import java.util.Map;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.Timeline;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that the unit was told of a strike; its time to contest runs from this day (P5.7). */
@Service
public class NoticingStrike {

  private final Strikes strikes;
  private final WorkCalendar calendar;
  private final Rules rules;
  private final Timeline timeline;
  private final ProductClock clock;

  NoticingStrike(
      Strikes strikes, WorkCalendar calendar, Rules rules, Timeline timeline, ProductClock clock) {
    this.strikes = strikes;
    this.calendar = calendar;
    this.rules = rules;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The day itself does not count. */
  @Transactional
  public void notice(long caseId, long strikeId) {
    LocalDate today = clock.today();
    LocalDate until = calendar.plusWorkingDays(today, rules.number("strike.contest.days"));
    strikes.notice(strikeId, today, until);
    timeline.record(
        caseId,
        "strike-noticed",
        "已告知单位，可在 " + until + " 前提出异议",
        Map.of("until", until.toString()));
  }
}
