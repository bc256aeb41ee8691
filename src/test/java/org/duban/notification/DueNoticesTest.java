package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.duban.ProductTest;
import org.duban.calendar.DueStage;
import org.duban.calendar.DueTask;
import org.duban.calendar.LimitsReached;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DueNoticesTest {

  @Autowired DueNotices notices;
  @Autowired OwnNotifications own;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;

  @Test
  void shouldTellEachPersonOnceOfManyTasks() {
    // given
    County county = counties.create(1, 1, 1);
    String village = county.village(1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    Set<String> both = Set.of("P:" + liaison, "VILLAGE_LIAISON@" + village);
    // when
    notices.reached(
        new LimitsReached(
            DueStage.RED, List.of(task("1", village, both), task("2", village, both))));
    notices.reached(new LimitsReached(DueStage.BLUE, List.of(task("3", village, both))));
    notices.reached(new LimitsReached(DueStage.ESCALATED, List.of(task("1", village, both))));
    // then
    assertThat(actor.as(liaison, () -> own.page(null, 10).items()))
        .extracting(Notification::text)
        .containsExactly("“整改”（T-3）临近期限，期限2026-03-09。", "您有 2 件待办已逾期，请尽快处理。");
    assertThat(
            actor.as(
                county.holder("TOWNSHIP_LEADER", county.township(1)),
                () -> own.page(null, 10).items()))
        .extracting(Notification::text)
        .containsExactly("“整改”（T-1）逾期未办，请督办，期限2026-03-09。");
  }

  private static DueTask task(String id, String unit, Set<String> holders) {
    return new DueTask(
        id, 1, "T-" + id, "整改", unit, LocalDateTime.of(2026, 3, 9, 23, 59, 59), holders);
  }
}
