package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.DeclaringKinship;
import org.duban.organisation.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@ProductTest
class RoutingTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired InboxReads reads;
  @Autowired ChangingPosts changing;
  @Autowired DeclaringKinship kinship;
  @Autowired ExplainingRoute explaining;
  @Autowired RoutingDesk desk;
  @Autowired Recusing recusing;
  @Autowired ClaimingTask claiming;
  @Autowired TaskService tasks;
  @Autowired CurrentActor actor;

  /** A filled case waiting for verification by the role. */
  private CaseFile filled(County county, long subject, String role) {
    CaseFile file = inbox.open(subject, county.village(1, 1), role);
    inbox.complete(subject, file, "Task_Fill", "pass");
    return file;
  }

  private Set<String> holders(CaseFile file) {
    return Set.copyOf(reads.holders(inbox.task(file, "Task_Verify").taskId()));
  }

  @Test
  void shouldGoToTheNearestUnitAboveThatHasThePost() {
    // given nobody at the village leads a township
    County county = counties.create();

    // when
    CaseFile file = filled(county, county.member(1, 1, 1), "TOWNSHIP_LEADER");

    // then
    assertThat(holders(file)).containsExactly("TOWNSHIP_LEADER@" + county.township(1));
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    RouteExplanation why =
        actor.as(leader, () -> explaining.explain(inbox.task(file, "Task_Verify").taskId()));
    LocaleContextHolder.resetLocaleContext();
    assertThat(why.lines()).anySatisfy(l -> assertThat(l.text()).contains("最近的上级"));
    assertThat(why.lines()).anySatisfy(l -> assertThat(l.text()).contains("四类人员核实规定"));
    assertThat(why.desk()).isFalse();
  }

  @Test
  void shouldPassOverWhoIsConcernedOrRelated() {
    // given the subject leads his own township
    County county = counties.create();
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    String village = county.village(1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);

    // when
    CaseFile own = filled(county, leader, "TOWNSHIP_LEADER");

    // then nobody above has that post: the county's desk
    assertThat(holders(own)).containsExactly("DESK@" + county.code());
    assertThat(inbox.todo(leader, own)).isEmpty();

    // and given the only liaison is a relative of another subject
    long member = county.member(1, 1, 2);
    actor.asSystem(
        () -> {
          kinship.declare(member, liaison, "兄弟");
          return null;
        });
    CaseFile related = filled(county, member, "VILLAGE_LIAISON");
    assertThat(inbox.todo(liaison, related)).isEmpty();
    assertThatThrownBy(() -> inbox.complete(liaison, related, "Task_Verify", "pass"))
        .hasMessageContaining("inbox.excluded.relative");
    assertThat(holders(related)).containsExactly("DESK@" + county.code());
  }

  @Test
  void shouldLetTheDeskAssignWhatNobodyHolds() {
    // given
    County county = counties.create();
    CaseFile file = filled(county, county.member(1, 1, 1), "TIP_CUSTODIAN");
    String task = inbox.task(file, "Task_Verify").taskId();
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    long cadre = county.holder("VILLAGE_CADRE", county.village(1, 1));
    assertThat(actor.as(office, () -> desk.waiting())).extracting(InboxLine::taskId).contains(task);

    // when excluded, then refused
    assertThatThrownBy(
            () ->
                actor.as(
                    office,
                    () -> {
                      desk.assign(task, county.member(1, 1, 1), null, "无人");
                      return null;
                    }))
        .hasMessageContaining("inbox.desk.excluded");

    // when assigned
    actor.as(
        office,
        () -> {
          desk.assign(task, cadre, null, "无人任此职");
          return null;
        });

    // then
    assertThat(holders(file)).containsExactly("P:" + cadre);
    assertThat(inbox.todo(cadre, file)).containsExactly("Task_Verify");
    assertThat(actor.as(office, () -> desk.waiting()))
        .extracting(InboxLine::taskId)
        .doesNotContain(task);
  }

  @Test
  void shouldMoveOpenTasksWhenPostsBeginAndEnd() {
    // given a post nobody holds
    County county = counties.create();
    String village = county.village(1, 1);
    CaseFile file = filled(county, county.member(1, 1, 1), "CONVENER");
    assertThat(holders(file)).containsExactly("CONVENER@" + county.code());

    // when somebody takes it at the village
    long cadre = county.holder("VILLAGE_CADRE", village);
    Post post = actor.asSystem(() -> changing.begin(cadre, "CONVENER", village, null, null));

    // then it comes down to him
    assertThat(holders(file)).containsExactly("CONVENER@" + village);
    actor.as(
        cadre,
        () -> {
          claiming.claim(inbox.task(file, "Task_Verify").taskId());
          return null;
        });

    // when he leaves the post, having claimed the task
    actor.asSystem(
        () -> {
          changing.end(post.id());
          return null;
        });

    // then it is free again and lies with the county
    assertThat(holders(file)).containsExactly("CONVENER@" + county.code());
    assertThat(inbox.task(file, "Task_Verify").assignee()).isNull();
    assertThat(inbox.todo(cadre, file)).isEmpty();
  }

  @Test
  void shouldMoveTheTaskWhenItsHandlerStandsAside() {
    // given
    County county = counties.create();
    long subject = county.member(1, 1, 1);
    CaseFile file = filled(county, subject, "CHECK_TEAM");
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    String task = inbox.task(file, "Task_Verify").taskId();

    // when
    actor.as(
        team.get(0),
        () -> {
          recusing.declare(task, "与当事人有经济往来");
          return null;
        });

    // then
    assertThat(inbox.todo(team.get(0), file)).isEmpty();
    assertThat(inbox.todo(team.get(1), file)).containsExactly("Task_Verify");
    assertThatThrownBy(() -> inbox.complete(team.get(0), task, "pass"))
        .hasMessageContaining("inbox.excluded.recused");

    // and when the subject asks for another, decided by the county
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    Recusal asked = actor.as(subject, () -> recusing.ask(file.id(), team.get(1), "曾有纠纷"));
    assertThat(inbox.todo(team.get(1), file)).containsExactly("Task_Verify");
    assertThat(actor.as(subject, () -> recusing.handlers(file.id())))
        .extracting(CaseHandler::personId, CaseHandler::asked)
        .containsExactlyInAnyOrder(tuple(team.get(1), true), tuple(team.get(2), false));
    assertThatThrownBy(() -> actor.as(team.get(2), () -> recusing.handlers(file.id())))
        .hasMessageContaining("inbox.recusal.subject-only");
    actor.as(
        office,
        () -> {
          recusing.decide(asked.id(), true, "情况属实");
          return null;
        });

    // then
    assertThat(inbox.todo(team.get(1), file)).isEmpty();
    assertThat(inbox.todo(team.get(2), file)).containsExactly("Task_Verify");
    RouteExplanation why = actor.as(team.get(2), () -> explaining.explain(task));
    assertThat(why.excluded()).hasSize(2);
    assertThat(why.holders()).hasSize(1);
  }

  @Test
  void shouldAlsoReachWhoIsWantedBesideOthersWhenThePostIsTaken() {
    // given a task that two posts are wanted for, one of which nobody holds
    County county = counties.create();
    CaseFile file = filled(county, county.member(1, 1, 1), "CHECK_TEAM");
    String task = inbox.task(file, "Task_Verify").taskId();
    tasks.addCandidateGroup(task, "TIP_CUSTODIAN@" + county.village(1, 1));
    assertThat(holders(file)).containsExactly("CHECK_TEAM@" + county.township(1));

    // when somebody takes that post at the county
    long leader = county.holder("COUNTY_LEADER", county.code());
    actor.asSystem(() -> changing.begin(leader, "TIP_CUSTODIAN", county.code(), null, null));

    // then he has it, too
    assertThat(holders(file))
        .containsExactlyInAnyOrder(
            "CHECK_TEAM@" + county.township(1), "TIP_CUSTODIAN@" + county.code());
  }
}
