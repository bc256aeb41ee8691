package org.duban.handling.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.ProjectionCheck;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.Posts;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签, 或签, 依次, 票签 as a designer draws them: the example of the guide. */
@ProductTest
class CountersigningTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired SigningFixture signing;
  @Autowired org.camunda.bpm.engine.TaskService tasks;
  @Autowired ChangingPosts changing;
  @Autowired Posts posts;
  @Autowired CurrentActor actor;
  @Autowired ProjectionCheck check;
  @Autowired LoginFixture logins;
  @Autowired AddingSigners adding;
  @Autowired RemovingSigner removing;
  @Autowired ReadingSigners reading;

  County county;
  CaseFile file;

  @BeforeEach
  void drafted() {
    signing.deployExample();
    county = counties.create(1, 1, 1);
    file = walk.open("countersigning", county.township(1), null, Map.of());
    walk.complete(
        file, "Task_Draft", county.holder("CAMPAIGN_OFFICE", county.code()), Map.of("text", "拟同意"));
  }

  @Test
  void shouldPassWhenEachWayIsMet() {
    // 会签: all three departments; one abstains and leaves the whole
    department("LAND", "agree");
    department("ENVIRONMENT", "abstain");
    assertThat(walk.waiting(file)).containsExactly("Task_Departments");
    department("FINANCE", "agree");
    // 依次: the county's leader has nothing until the township's has signed
    assertThat(signing.signers(file, "Task_Chain"))
        .containsExactly(
            "TOWNSHIP_LEADER@" + county.township(1) + " OPEN -",
            "COUNTY_LEADER@" + county.township(1) + " WAITING -");
    sign("Task_Chain", "TOWNSHIP_LEADER", "agree");
    sign("Task_Chain", "COUNTY_LEADER", "agree");
    // 票签: the leader's two and one of three are 3 of 5; with a second 4 of 5 ≥ 2/3
    sign("Task_Leaders", "COUNTY_LEADER", "agree");
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    signing.sign(file, "Task_Leaders", "P:" + team.get(0), team.get(0), "agree");
    assertThat(walk.waiting(file)).containsExactly("Task_Leaders", "Task_Leaders");
    signing.sign(file, "Task_Leaders", "P:" + team.get(1), team.get(1), "agree");
    // the fourth need not any more
    assertThat(walk.waiting(file)).containsExactly("Task_Confirm", "Task_Confirm");
    assertThat(signing.signers(file, "Task_Leaders")).contains("P:" + team.get(2) + " WITHDRAWN -");
    // 或签
    sign("Task_Confirm", "ORGANISATION_DEPT", "refuse");
    sign("Task_Confirm", "DISCIPLINE_COMMISSION", "agree");

    assertThat(walk.reload(file).endReason()).isEqualTo("已通过");
    assertThat(signing.timeline(file, "sign-begun"))
        .containsExactly(
            "“部门会签”开始会签，应签3人", "“逐级签署”开始依次签署，应签2人", "“领导票签”开始票签，应签4人", "“任一部门确认”开始或签，应签2人");
    assertThat(signing.timeline(file, "sign-ended"))
        .containsExactly(
            "“部门会签”会签通过：同意2人、不同意0人、弃权1人",
            "“逐级签署”依次签署通过：同意2人、不同意0人、弃权0人",
            "“领导票签”票签通过：同意4票、不同意0票、弃权0票；结果已定，1人未签，已撤回",
            "“任一部门确认”或签通过：同意1人、不同意1人、弃权0人");
  }

  @Test
  void shouldEndAsSoonAsOneOfAllRefuses() {
    department("ENVIRONMENT", "refuse");

    assertThat(walk.reload(file).endReason()).isEqualTo("部门未同意");
    assertThat(signing.signers(file, "Task_Departments"))
        .containsExactly(
            "DEPARTMENT_REVIEWER@" + county.department("LAND") + " WITHDRAWN -",
            "DEPARTMENT_REVIEWER@" + county.department("ENVIRONMENT") + " DONE REFUSE",
            "DEPARTMENT_REVIEWER@" + county.department("FINANCE") + " WITHDRAWN -");
    assertThat(signing.timeline(file, "sign-ended"))
        .containsExactly("“部门会签”会签未通过：同意0人、不同意1人、弃权0人；结果已定，2人未签，已撤回");
  }

  @Test
  void shouldEndTheOrderWithARefusal() {
    departments();
    sign("Task_Chain", "TOWNSHIP_LEADER", "refuse");

    assertThat(walk.reload(file).endReason()).isEqualTo("领导未同意");
  }

  @Test
  void shouldEndAShareThatCannotBeReached() {
    departments();
    sign("Task_Chain", "TOWNSHIP_LEADER", "agree");
    sign("Task_Chain", "COUNTY_LEADER", "agree");
    sign("Task_Leaders", "COUNTY_LEADER", "refuse");

    assertThat(walk.reload(file).endReason()).isEqualTo("票数未达到");
  }

  @Test
  void shouldGoToTheOneWhoReplacesASigner() {
    // given a reviewer who leaves his post, and nobody in his place
    long before = county.holder("DEPARTMENT_REVIEWER", county.department("LAND"));
    String task = signing.task(file, "Task_Departments", reviewer("LAND"));
    endPosts(before);

    // then it is at the routing desk, shown as unstaffed, until another comes
    assertThatThrownBy(() -> signing.sign(task, before, "agree"))
        .isInstanceOf(DubanException.class);
    long after = counties.person("接任者", county.department("LAND"), null, "DEPARTMENT_REVIEWER");
    signing.sign(task, after, "agree");

    assertThat(signing.signers(file, "Task_Departments").get(0))
        .isEqualTo(reviewer("LAND") + " DONE AGREE");
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  @Test
  void shouldLetNobodySignTwice() {
    // given one who holds the posts of two signers
    long person = county.holder("DEPARTMENT_REVIEWER", county.department("LAND"));
    actor.asSystem(
        () ->
            changing.begin(
                person, "DEPARTMENT_REVIEWER", county.department("FINANCE"), null, null));

    // when
    department("LAND", "agree");

    // then the other is for his colleague
    String task = signing.task(file, "Task_Departments", reviewer("FINANCE"));
    assertThatThrownBy(() -> signing.sign(task, person, "agree"))
        .hasFieldOrPropertyWithValue("code", "inbox.excluded.acted");
    department("FINANCE", "agree");
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  @Test
  void shouldCountOnlyWhatWasSubmitted() {
    String task = signing.task(file, "Task_Departments", reviewer("LAND"));

    assertThatThrownBy(() -> tasks.complete(task))
        .rootCause()
        .hasFieldOrPropertyWithValue("code", "handling.sign.no-submission");
  }

  @ParameterizedTest
  @CsvSource({
    "'value=\"ALL\"', 'value=\"NONE\"', handling.sign.gate.way",
    "'部门审核员@LAND', '无此角色', handling.sign.gate.role",
    "'name=\"duban.sign.field\" value=\"conclusion\"', 'name=\"duban.sign.field\" value=\"nothing\"', handling.sign.gate.field",
    "'name=\"duban.sign.agree\" value=\"agree\"', 'name=\"duban.sign.agree\" value=\"yes\"', handling.sign.gate.option",
    "'<bpmn:multiInstanceLoopCharacteristics />', '', handling.sign.gate.parallel",
    "' isSequential=\"true\"', '', handling.sign.gate.sequential",
    "'<bpmn:multiInstanceLoopCharacteristics />', '<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"signers\" />', handling.sign.gate.loop",
  })
  void shouldSayAtTheGateWhatIsDrawnWrong(String drawn, String wrong, String code) {
    String bpmn = SigningFixture.example("countersigning.bpmn").replaceFirst(drawn, wrong);

    assertThatThrownBy(() -> signing.deploy("countersigning", bpmn))
        .satisfies(
            e ->
                assertThat(((DubanException) e).problems())
                    .anyMatch(p -> p.code().equals(code) && p.path().contains("Task_")));
  }

  @Test
  void shouldWaitForWhoIsAddedBesideTheOthers() {
    // when
    SignersView signers = add(reviewerOf("LAND"), "LAND", leader());
    assertThat(signers.members()).hasSize(4);
    assertThat(Objects.requireNonNull(signers.members().get(3).added()).mode())
        .isEqualTo(AddedMode.PARALLEL);
    assertThat(signers.members().get(0).group()).startsWith("部门审核员 · ");
    departments();

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_Departments");
    signing.sign(file, "Task_Departments", "P:" + leader(), leader(), "agree");
    assertThat(walk.waiting(file)).containsExactly("Task_Chain");
    assertThat(signing.timeline(file, "sign-ended").get(0)).contains("同意4人");
    assertThat(signing.timeline(file, "task-signer-added").get(0)).startsWith("并行加签“部门会签”");
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  @Test
  void shouldRefuseWhoIsThereOrHasSigned() {
    add(reviewerOf("LAND"), "LAND", leader());
    assertThatThrownBy(() -> add(reviewerOf("LAND"), "LAND", leader()))
        .hasFieldOrPropertyWithValue("code", "handling.sign.there");
    // who is to sign anyhow, since nobody else has the post
    assertThatThrownBy(() -> add(reviewerOf("LAND"), "LAND", reviewerOf("ENVIRONMENT")))
        .hasFieldOrPropertyWithValue("code", "handling.sign.there");
    logins.account(reviewerOf("FINANCE"));
    department("FINANCE", "agree");
    assertThatThrownBy(() -> add(reviewerOf("LAND"), "LAND", reviewerOf("FINANCE")))
        .hasFieldOrPropertyWithValue("code", "handling.sign.there");
  }

  @Test
  void shouldRemoveWhoHasNotSigned() {
    SignersView signers = add(reviewerOf("LAND"), "LAND", leader());
    String land = signing.task(file, "Task_Departments", reviewer("LAND"));
    String leaders = signing.task(file, "Task_Departments", "P:" + leader());
    long finance = signers.members().get(2).memberId();
    department("ENVIRONMENT", "agree");

    // whom the model asks for only a supervisor takes away, and nobody one who has signed
    assertThatThrownBy(() -> remove(reviewerOf("LAND"), land, finance))
        .hasFieldOrPropertyWithValue("code", "handling.sign.not-yours");
    assertThatThrownBy(() -> remove(supervisor(), land, signers.members().get(1).memberId()))
        .hasFieldOrPropertyWithValue("code", "handling.sign.has-signed");
    remove(supervisor(), land, finance);
    department("LAND", "agree");
    assertThat(walk.waiting(file)).containsExactly("Task_Departments");

    // taking the last open one away settles it
    remove(reviewerOf("LAND"), leaders, signers.members().get(3).memberId());
    assertThat(walk.waiting(file)).containsExactly("Task_Chain");
    assertThat(signing.signers(file, "Task_Departments"))
        .containsExactly(
            reviewer("LAND") + " DONE AGREE",
            reviewer("ENVIRONMENT") + " DONE AGREE",
            reviewer("FINANCE") + " REMOVED -",
            "P:" + leader() + " REMOVED -");
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  @Test
  void shouldKeepWhoSignsInPersonOutOfTheOthers() {
    // given two reviewers of land, one of whom is asked to sign in person
    long second = counties.person("第二", county.department("LAND"), null, "DEPARTMENT_REVIEWER");
    SignersView signers = add(reviewerOf("ENVIRONMENT"), "ENVIRONMENT", second);
    String land = signing.task(file, "Task_Departments", reviewer("LAND"));

    // then he signs as himself, until he need not
    assertThatThrownBy(() -> signing.sign(land, second, "agree"))
        .hasFieldOrPropertyWithValue("code", "inbox.excluded.acted");
    consistent();
    remove(supervisor(), land, signers.members().get(3).memberId());
    consistent();
    signing.sign(land, second, "agree");
    consistent();
  }

  private void consistent() {
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  @Test
  void shouldNeverBeWithoutSigners() {
    String task = signing.task(file, "Task_Departments", reviewer("LAND"));
    List<SignerView> members = actor.as(supervisor(), () -> reading.of(task)).members();
    remove(supervisor(), task, members.get(1).memberId());
    remove(supervisor(), task, members.get(2).memberId());

    assertThatThrownBy(() -> remove(supervisor(), task, members.get(0).memberId()))
        .hasFieldOrPropertyWithValue("code", "handling.sign.last");
    department("LAND", "agree");
    assertThat(walk.waiting(file)).containsExactly("Task_Chain");
  }

  @Test
  void shouldPutTheAddedLastInAnOrderAndTakeAwayWhoWaits() {
    departments();
    String first = signing.task(file, "Task_Chain", "TOWNSHIP_LEADER@" + county.township(1));
    long liaison = county.holder("GRID_OWNER", county.township(1));
    logins.account(liaison);
    logins.account(leader());
    SignersView signers =
        actor.as(
            leader(),
            () ->
                adding.add(
                    first,
                    AddedMode.PARALLEL,
                    List.of(liaison),
                    "请会办",
                    UUID.randomUUID().toString(),
                    null));
    assertThat(signers.members())
        .extracting(SignerView::state)
        .containsExactly(SignerState.OPEN, SignerState.WAITING, SignerState.WAITING);
    // the county's leader, whose turn has not come
    remove(supervisor(), first, signers.members().get(1).memberId());
    sign("Task_Chain", "TOWNSHIP_LEADER", "agree");
    signing.sign(file, "Task_Chain", "P:" + liaison, liaison, "agree");

    assertThat(walk.waiting(file)).containsOnly("Task_Leaders");
    assertThat(signing.signers(file, "Task_Chain").get(1)).endsWith("REMOVED -");
  }

  @Test
  void shouldLetTwoAtOnceSign() {
    String land = signing.task(file, "Task_Departments", reviewer("LAND"));
    String finance = signing.task(file, "Task_Departments", reviewer("FINANCE"));

    CompletableFuture<?> one =
        CompletableFuture.runAsync(() -> signing.sign(land, reviewerOf("LAND"), "agree"));
    CompletableFuture<?> other =
        CompletableFuture.runAsync(() -> signing.sign(finance, reviewerOf("FINANCE"), "refuse"));
    CompletableFuture.allOf(one, other).exceptionally(e -> null).join();

    // the refusal counts; who agreed did so before it, or is told that it is over
    assertThat(walk.reload(file).endReason()).isEqualTo("部门未同意");
    assertThat(other).isCompleted().isNotCompletedExceptionally();
  }

  @Test
  void shouldSignMandatoryStepsWithSignersAddedAndRemoved() {
    String marks =
        "name=\"duban.sign.way\" value=\"ALL\" /><camunda:property name=\"duban.mandatory\" value=\"true\" />";
    String bpmn =
        SigningFixture.example("countersigning.bpmn")
            .replace("id=\"countersigning\"", "id=\"countersigning-mandatory\"")
            .replace("name=\"duban.sign.way\" value=\"ALL\" />", marks);
    assertThatThrownBy(() -> signing.deploy("countersigning-mandatory", bpmn))
        .satisfies(
            e ->
                assertThat(((DubanException) e).problems())
                    .extracting(p -> p.code())
                    .contains("workflow.marks.silent-rest"));
    signing.deploy(
        "countersigning-mandatory",
        bpmn.replace(marks, marks + "<camunda:property name=\"duban.lapse\" value=\"结果已定\" />"));
    file = walk.open("countersigning-mandatory", county.township(1), null, Map.of());
    walk.complete(
        file, "Task_Draft", county.holder("CAMPAIGN_OFFICE", county.code()), Map.of("text", "拟"));

    SignersView signers = add(reviewerOf("LAND"), "LAND", leader());
    String land = signing.task(file, "Task_Departments", reviewer("LAND"));
    remove(supervisor(), land, signers.members().get(2).memberId());
    remove(reviewerOf("LAND"), land, signers.members().get(3).memberId());
    department("LAND", "agree");
    department("ENVIRONMENT", "agree");
    assertThat(walk.waiting(file)).containsExactly("Task_Chain");
  }

  @Test
  void shouldAnswerOverHttp() {
    logins.account(leader());
    String task = signing.task(file, "Task_Departments", reviewer("LAND"));
    WebClient web = logins.as(reviewerOf("LAND"));

    assertThat(web.get("/api/tasks/" + task + "/signers/modes").json().path("items"))
        .hasSize(3)
        .allMatch(m -> m.path("allowed").asBoolean());
    WebClient.Answer added =
        web.post(
            "/api/tasks/" + task + "/signers",
            Map.of(
                "mode",
                "PARALLEL",
                "personIds",
                List.of(leader()),
                "reason",
                "请会办",
                "requestKey",
                UUID.randomUUID().toString()));
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.json().path("way").asString()).isEqualTo("ALL");
    long member = added.json().path("members").path(3).path("memberId").asLong();
    WebClient.Answer removed =
        web.post(
            "/api/tasks/" + task + "/signers/" + member + "/removal",
            Map.of("reason", "改请他人", "requestKey", UUID.randomUUID().toString()));
    assertThat(removed.json().path("members").path(3).path("state").asString())
        .isEqualTo("REMOVED");
    assertThat(web.get("/api/tasks/" + task + "/operations").json().toString())
        .contains("add-signer", "remove-signer");
  }

  private long leader() {
    return county.holder("TOWNSHIP_LEADER", county.township(1));
  }

  private long supervisor() {
    return county.holder("SUPERVISOR", county.code());
  }

  private long reviewerOf(String function) {
    return county.holder("DEPARTMENT_REVIEWER", county.department(function));
  }

  private SignersView add(long by, String function, long person) {
    logins.account(person);
    String task = signing.task(file, "Task_Departments", reviewer(function));
    return actor.as(
        by,
        () ->
            adding.add(
                task,
                AddedMode.PARALLEL,
                List.of(person),
                "请会办",
                UUID.randomUUID().toString(),
                null));
  }

  private SignersView remove(long by, String task, long member) {
    return actor.as(by, () -> removing.remove(task, member, "不必了", UUID.randomUUID().toString()));
  }

  private void departments() {
    department("LAND", "agree");
    department("ENVIRONMENT", "agree");
    department("FINANCE", "agree");
  }

  private String reviewer(String function) {
    return "DEPARTMENT_REVIEWER@" + county.department(function);
  }

  private void department(String function, String conclusion) {
    signing.sign(
        file,
        "Task_Departments",
        reviewer(function),
        county.holder("DEPARTMENT_REVIEWER", county.department(function)),
        conclusion);
  }

  private void sign(String key, String role, String conclusion) {
    String at = role.startsWith("TOWNSHIP") ? county.township(1) : county.code();
    signing.sign(file, key, role + "@" + county.township(1), county.holder(role, at), conclusion);
  }

  private void endPosts(long person) {
    actor.asSystem(
        () -> {
          posts.of(person).forEach(post -> changing.end(post.id()));
          return null;
        });
  }
}
