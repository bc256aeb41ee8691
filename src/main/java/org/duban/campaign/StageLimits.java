package org.duban.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.duban.calendar.WorkCalendar;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Moments that follow from a campaign's dates and figures; each limit ends with its day. */
@Component
public class StageLimits {

  static final int SELF_CHECK = 2;
  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);

  private final Campaigns campaigns;
  private final WorkCalendar calendar;
  private final ProductClock clock;

  StageLimits(Campaigns campaigns, WorkCalendar calendar, ProductClock clock) {
    this.campaigns = campaigns;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Date selfCheckEnds(long campaignId) {
    return stageEnds(campaignId, SELF_CHECK);
  }

  public Date stageEnds(long campaignId, int no) {
    return endOf(campaigns.stageEnd(campaignId, no));
  }

  /** Calendar days after today, which is when the next stage begins (P4.16). */
  public Date stageReportDue(long campaignId) {
    int days = campaigns.policy(campaigns.require(campaignId)).stageReportDays();
    return endOf(calendar.plusDays(clock.today(), days));
  }

  public Date unitPlanDue(long campaignId) {
    int days = campaigns.policy(campaigns.require(campaignId)).unitPlanWorkingDays();
    return endOf(calendar.plusWorkingDays(clock.today(), days));
  }

  static Date endOf(LocalDate day) {
    return Date.from(day.atTime(DAY_ENDS).atZone(ProductClock.ZONE).toInstant());
  }
}
