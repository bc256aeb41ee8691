package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.CaseFile;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code enforcement.bpmn} and {@code enforcement-execution.bpmn} (X.10). */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class EnforcementProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired WorkCalendar calendar;
  @Autowired ProductClock clock;

  private County county;
  private long owner;
  private long second;
  private CaseFile file;
  private EnforcementSteps steps;

  @BeforeEach
  void anEnforcement() {
    county = counties.create();
    owner = county.member(1, 1, 1);
    second = counties.person("执法乙", county.code(), null, "ENFORCEMENT_AUTHORITY");
    file =
        walk.open(
            "enforcement", county.village(1, 1), owner, Map.of("problem", 1L, "personal", true));
    steps = new EnforcementSteps(walk, county, file, owner, second, clock);
  }

  @Test
  void shouldEnforceABuildingOnlyAfterTheTimeForReviewAndSuitPassedUnused() {
    // given
    steps.decide("enforce");

    // when
    steps.announce();

    // then
    LocalDate until = calendar.plusMonths(clock.today(), 6);
    assertThat(walk.timer(file, "Event_RemedyExpired").getDuedate())
        .isEqualTo(until + "T23:59:59.000+08:00");
    assertThat(walk.waiting(file)).isEmpty();

    // when a suit is pending
    steps.checkRemedy("pending");

    // then it waits on
    assertThat(walk.waiting(file)).isEmpty();
    steps.checkRemedy("unused");

    // when planned at night, or on a day off
    steps.plan(workingDay(), 22);
    assertThat(walk.waiting(file)).containsExactly("Task_PlanExecution");
    steps.plan(dayOff(), 10);
    assertThat(walk.waiting(file)).containsExactly("Task_PlanExecution");

    // when planned by day
    steps.plan(workingDay(), 10);
    steps.execute();

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldEndWhenTheDecisionIsRevoked() {
    // given
    steps.decide("enforce");
    steps.announce();

    // when
    steps.checkRemedy("revoked");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
  }

  @Test
  void shouldEndWhenCorrectedInTime() {
    // given
    steps.refuseConsent();
    steps.order(false);

    // when
    steps.checkCorrection("yes");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldLetTheOwnerWithdrawConsentBeforeWorkBegins() {
    // given
    walk.complete(file, "Task_AskConsent", owner, Map.of("consent", "yes", "signature", "张"));

    // when
    walk.complete(
        file, "Task_ConfirmConsent", owner, Map.of("confirm", "withdraw", "signature", "张"));

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_Order");
  }

  @Test
  void shouldGoOnByLawWhenTheOwnerSaysNothing() {
    // when he neither consents nor refuses
    walk.fire(file, "Timer_NoAnswer");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_Order");

    // when he states nothing in time
    steps.order(true);
    steps.checkCorrection("no");
    steps.remind();
    walk.fire(file, "Timer_NoStatement");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_ReviewDefence");
  }

  @Test
  void shouldTakeConsentAsWithdrawnWhenNotConfirmedBeforeWork() {
    // given
    walk.complete(file, "Task_AskConsent", owner, Map.of("consent", "yes", "signature", "张"));

    // when
    walk.fire(file, "Timer_NotConfirmed");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_Order");
  }

  @Test
  void shouldHaveTheDefenceReviewedByAnother() {
    // given
    steps.refuseConsent();
    steps.order(true);
    steps.checkCorrection("no");
    steps.remindAndHear();

    // when, then
    assertThatThrownBy(() -> steps.review(county.holder("ENFORCEMENT_AUTHORITY", county.code())))
        .isInstanceOf(DubanException.class);
    steps.review(second);
    assertThatThrownBy(() -> steps.decideBy(second, "enforce")).isInstanceOf(DubanException.class);
    assertThat(walk.waiting(file)).containsExactly("Task_Decide");
  }

  private String workingDay() {
    return calendar.plusWorkingDays(clock.today(), 3).toString();
  }

  private String dayOff() {
    LocalDate day = clock.today().plusDays(1);
    while (calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day.toString();
  }
}
