package org.duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.ProductTest;
import org.duban.casefile.CaseDetail;
import org.duban.casefile.Light;
import org.duban.casefile.ViewingCase;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DueSweepTest {

  @Autowired DueSweep sweep;
  @Autowired DeadlineFixture deadlines;
  @Autowired CountyFixture counties;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired ViewingCase viewing;
  @Autowired CurrentActor actor;

  private County county;
  private String taskId;

  @BeforeEach
  void openTaskOnMonday() {
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 10, 0));
    county = counties.create(1, 1, 1);
    taskId = deadlines.open(county.village(1, 1));
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldTellEachStageOnce() {
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    // five working days left: nothing
    at(2, 10);
    assertThat(told(liaison)).isEmpty();
    // three left
    at(4, 10);
    at(4, 11);
    assertThat(told(liaison)).containsExactly("due.blue");
    // one left
    at(6, 10);
    at(9, 10);
    assertThat(told(liaison)).containsExactly("due.blue", "due.yellow");
    // past
    at(10, 0);
    at(10, 9);
    assertThat(told(liaison)).containsExactly("due.blue", "due.yellow", "due.red");
    assertThat(told(leader)).isEmpty();
    // two days past: the level above
    at(11, 9);
    at(12, 9);
    assertThat(told(liaison)).hasSize(3);
    assertThat(told(leader)).containsExactly("due.escalated");
    assertThat(deadlines.timeline(taskId, "due")).isEqualTo(3);
  }

  @Test
  void shouldTellOfOverdueOnlyWhenTheSweepComesLate() {
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    at(20, 9);
    assertThat(told(liaison)).containsExactly("due.red");
  }

  @Test
  void shouldShowTheLightOfTheNearestLimitOnTheCase() {
    long caseId = deadlines.caseId(taskId);
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    assertThat(actor.as(leader, () -> viewing.detail(caseId).light())).isEqualTo(Light.NORMAL);
    clock.moveTo(LocalDateTime.of(2026, 3, 9, 9, 0));
    assertThat(actor.as(leader, () -> viewing.detail(caseId).light())).isEqualTo(Light.YELLOW);
    clock.moveTo(LocalDateTime.of(2026, 3, 11, 9, 0));
    CaseDetail late = actor.as(leader, () -> viewing.detail(caseId));
    assertThat(late.light()).isEqualTo(Light.RED);
    assertThat(late.workingDaysLeft()).isEqualTo(-2);
  }

  @Test
  void shouldKeepTheLeaseWhileItHoldsIt() {
    assertThat(sweep.holdsLease()).isTrue();
    assertThat(sweep.holdsLease()).isTrue();
    jdbc.update("update node_lease set holder = 'other' where name = 'due-sweep'");
    assertThat(sweep.holdsLease()).isFalse();
    jdbc.update("update node_lease set held_until = '2000-01-01' where name = 'due-sweep'");
    assertThat(sweep.holdsLease()).isTrue();
  }

  private void at(int day, int hour) {
    clock.moveTo(LocalDateTime.of(2026, 3, day, hour, 30));
    sweep.sweep();
  }

  private List<String> told(long person) {
    return jdbc.queryForList(
        "select kind from notification where person_id = ? and kind like 'due.%' order by id",
        String.class, person);
  }
}
