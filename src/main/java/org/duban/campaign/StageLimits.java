package org.duban.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.duban.calendar.CalendarFunctions;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Moments that follow from a campaign's dates and figures; each limit ends with its day. */
@Component
public class StageLimits {

  static final int SELF_CHECK = 2;
  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);

  private final Campaigns campaigns;
  private final CalendarFunctions calendar;

  StageLimits(Campaigns campaigns, CalendarFunctions calendar) {
    this.campaigns = campaigns;
    this.calendar = calendar;
  }

  /** Asked once for each of many starts, so it is looked up once a transaction. */
  public Date selfCheckEnds(long campaignId) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return stageEnds(campaignId, SELF_CHECK);
    }
    Object key = List.of(StageLimits.class, campaignId);
    if (TransactionSynchronizationManager.getResource(key) instanceof Date known) {
      return known;
    }
    Date ends = stageEnds(campaignId, SELF_CHECK);
    TransactionSynchronizationManager.bindResource(key, ends);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void suspend() {
            TransactionSynchronizationManager.unbindResource(key);
          }

          @Override
          public void resume() {
            TransactionSynchronizationManager.bindResource(key, ends);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
          }
        });
    return ends;
  }

  public Date stageEnds(long campaignId, int no) {
    return endOf(campaigns.stageEnd(campaignId, no));
  }

  /** Calendar days after today, which is when the next stage begins (P4.16). */
  public Date stageReportDue(long campaignId) {
    int days = campaigns.policy(campaigns.require(campaignId)).stageReportDays();
    return calendar.days(days);
  }

  public Date unitPlanDue(long campaignId) {
    int days = campaigns.policy(campaigns.require(campaignId)).unitPlanWorkingDays();
    return calendar.workingDays(days);
  }

  static Date endOf(LocalDate day) {
    return Date.from(day.atTime(DAY_ENDS).atZone(ProductClock.ZONE).toInstant());
  }
}
