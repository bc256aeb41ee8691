package org.duban.handling.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.handling.ReturnMode;
import org.duban.handling.SendingBack;
import org.duban.handling.ShapeFixture;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.ProjectionCheck;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A countersigned task in every shape of a process, with signers added beside and taken away. */
@ProductTest
class SigningShapesTest {

  private static final String ALL = "CHECK_TEAM, TOWNSHIP_ORGANISER, TOWNSHIP_DISCIPLINE";

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired ShapeFixture shapes;
  @Autowired SigningFixture signing;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired AddingSigners adding;
  @Autowired RemovingSigner removing;
  @Autowired ReadingSigners reading;
  @Autowired SendingBack sending;
  @Autowired ChangingPosts changing;
  @Autowired Posts posts;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ProjectionCheck check;
  @Autowired JdbcTemplate jdbc;

  County county;
  String township;

  @BeforeEach
  void county() {
    county = counties.create(1, 1, 1);
    township = county.township(1);
  }

  @ParameterizedTest
  @CsvSource({
    "shape-sequence, Task_Review, 1, Task_Approve",
    "shape-parallel, Task_Left1, 1, Task_Left2",
    "shape-inclusive, Task_Left1, 1, Task_Left2",
    "shape-multi, Task_Vote, 1, Task_Approve",
    "shape-multi-sequential, Task_Vote, 1, Task_Approve",
    "shape-subprocess, Task_Inside1, 1, Task_Inside2",
    "shape-multi-subprocess, Task_Inside1, 3, Task_Inside2",
    "shape-call, Task_Called1, 1, Task_Called2",
  })
  void shouldBeSignedInEveryShape(String shape, String key, int rounds, String next) {
    // given
    CaseFile file = drafted(shape, key, "ALL", ALL, "");
    List<Long> all = rounds(file, key);
    assertThat(all).hasSize(rounds);
    long first = all.get(0);
    long leader = county.holder("TOWNSHIP_LEADER", township);
    logins.account(leader);
    String team = task(first, "CHECK_TEAM@" + county.village(1, 1));

    // when one is added beside the others and another taken away
    SignersView signers =
        actor.as(
            county.holder("CHECK_TEAM", township),
            () -> adding.add(team, AddedMode.PARALLEL, List.of(leader), "请会办", key(), null));
    assertThat(signers.members()).hasSize(4);
    assertThat(open(file, key)).isEqualTo(rounds * 3 + 1);
    long supervisor = county.holder("SUPERVISOR", county.code());
    actor.as(
        supervisor, () -> removing.remove(team, signers.members().get(2).memberId(), "不必了", key()));
    sign(first, "CHECK_TEAM", "pass");
    sign(first, "TOWNSHIP_ORGANISER", "pass");
    assertThat(open(file, key)).isEqualTo((rounds - 1) * 3 + 1);
    shapes.complete(task(first, "P:" + leader), leader, "pass");

    // then it goes on there and nowhere else
    assertThat(state(first)).isEqualTo("AGREED");
    assertThat(open(file, key)).isEqualTo((rounds - 1) * 3);
    assertThat(shapes.waiting(file)).contains(next);
    // and a refusal ends another round without touching the rest
    if (rounds > 1) {
      sign(all.get(1), "TOWNSHIP_DISCIPLINE", "other");
      assertThat(state(all.get(1))).isEqualTo("REFUSED");
      assertThat(open(file, key)).isEqualTo((rounds - 2) * 3);
      assertThat(
              runtime
                  .createVariableInstanceQuery()
                  .variableName("signResult")
                  .processInstanceIdIn(Objects.requireNonNull(file.processInstanceId()))
                  .list())
          .extracting(VariableInstance::getValue)
          .containsExactlyInAnyOrder("AGREED", "REFUSED");
    }
    consistent();
  }

  @Test
  void shouldBeginAnewWhenSentBack() {
    CaseFile file = drafted("shape-sequence", "Task_Review", "ALL", ALL, "");
    long first = rounds(file, "Task_Review").get(0);
    sign(first, "TOWNSHIP_ORGANISER", "pass");
    String team = task(first, "CHECK_TEAM@" + county.village(1, 1));

    // when one signer sends it back
    actor.as(
        county.holder("CHECK_TEAM", township),
        () -> sending.sendBack(team, "Task_Draft", ReturnMode.REDO_ALL, "重拟", key(), null));

    // then the round is over without result, and all sign anew
    assertThat(state(first)).isEqualTo("CANCELLED");
    assertThat(signing.timeline(file, "sign-cancelled"))
        .containsExactly("“审核”未有结果即中止：同意1人、不同意0人、弃权0人");
    shapes.complete(file, county, "Task_Draft");
    long second = rounds(file, "Task_Review").get(1);
    sign(second, "TOWNSHIP_ORGANISER", "pass");
    sign(second, "TOWNSHIP_DISCIPLINE", "pass");
    sign(second, "CHECK_TEAM", "pass");
    assertThat(state(second)).isEqualTo("AGREED");

    // and when what follows sends it back to the signers, a third round begins
    String approve = shapes.task(file, "Task_Approve").taskId();
    actor.as(
        county.holder("TOWNSHIP_LEADER", township),
        () -> sending.sendBack(approve, "Task_Review", ReturnMode.REDO_ALL, "重签", key(), null));
    assertThat(rounds(file, "Task_Review")).hasSize(3);
    assertThat(open(file, "Task_Review")).isEqualTo(3);
    consistent();
  }

  @Test
  void shouldLeaveOutWhoIsExcludedAndReplaceWhoLeaves() {
    // given a case about one of three of whom each is to sign
    List<Long> team = county.holders("CHECK_TEAM", township);
    deploy("shape-sequence", "Task_Review", "SHARE", "each:CHECK_TEAM", "subject");
    CaseFile file =
        walk.open("sign-shape-sequence", county.village(1, 1), team.get(0), variables());
    shapes.complete(file, county, "Task_Draft");
    long round = rounds(file, "Task_Review").get(0);
    assertThat(signing.signers(file, "Task_Review"))
        .containsExactly("P:" + team.get(1) + " OPEN -", "P:" + team.get(2) + " OPEN -");

    // when one leaves his post
    actor.asSystem(
        () -> {
          posts.of(team.get(1)).forEach(post -> changing.end(post.id()));
          return null;
        });

    // then whoever comes signs for him, and not the one who signs for himself
    String post = "CHECK_TEAM@" + township;
    String task = task(round, post);
    assertThat(signing.timeline(file, "signer-replaced"))
        .singleElement()
        .asString()
        .endsWith("不再任职，“审核”由接任者签署");
    long successor = counties.person("接任", township, null, "CHECK_TEAM");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> shapes.complete(task, team.get(2), "pass"))
        .hasFieldOrPropertyWithValue("code", "inbox.excluded.acted");
    shapes.complete(task, successor, "pass");
    shapes.complete(task(round, "P:" + team.get(2)), team.get(2), "pass");
    assertThat(state(round)).isEqualTo("AGREED");
    consistent();
  }

  private CaseFile drafted(String shape, String key, String way, String signers, String exclude) {
    deploy(shape, key, way, signers, exclude);
    CaseFile file =
        walk.open("sign-" + shape, county.village(1, 1), county.member(1, 1, 1), variables());
    shapes.complete(file, county, "Task_Draft");
    return file;
  }

  private static Map<String, Object> variables() {
    return Map.of("ways", "both", "voters", "CHECK_TEAM,TOWNSHIP_ORGANISER,TOWNSHIP_DISCIPLINE");
  }

  /** The shape with that task signed by several. */
  private void deploy(String shape, String key, String way, String signers, String exclude) {
    var deployment = repository.createDeployment();
    for (String name : List.of(shape, "shape-called")) {
      String bpmn =
          signed(read(name + ".bpmn"), key, way, signers, exclude)
              .replace("process id=\"shape-", "process id=\"sign-shape-")
              .replace("calledElement=\"shape-", "calledElement=\"sign-shape-");
      deployment.addInputStream("sign-" + name + ".bpmn", stream(bpmn));
    }
    String form =
        read("shape.form")
            .replace(
                "\"key\": \"conclusion\",",
                "\"key\": \"conclusion\", \"validate\": {\"required\": true},");
    deployment.addInputStream("shape.form", stream(form)).deploy();
  }

  private static String signed(
      String bpmn, String key, String way, String signers, String exclude) {
    Matcher task =
        Pattern.compile(
                "<bpmn:userTask id=\""
                    + key
                    + "\"([^>]*?) camunda:candidateGroups=\"[^\"]*\"([^>]*)>(.*?)</bpmn:userTask>",
                Pattern.DOTALL)
            .matcher(bpmn);
    if (!task.find()) {
      return bpmn;
    }
    String inside =
        task.group(3)
            .replaceAll(
                "(?s)<bpmn:multiInstance.*?(/>|</bpmn:multiInstanceLoopCharacteristics>)", "")
            .replaceAll("(?s)<bpmn:extensionElements>.*?</bpmn:extensionElements>", "");
    StringBuilder properties = new StringBuilder();
    Map.of(
            "duban.sign.way", way,
            "duban.sign.signers", signers,
            "duban.sign.share", "2/3",
            "duban.sign.agree", "pass",
            "duban.exclude", exclude)
        .forEach(
            (name, value) ->
                properties.append(
                    "<camunda:property name=\"%s\" value=\"%s\"/>".formatted(name, value)));
    return bpmn.replace(
        task.group(),
        "<bpmn:userTask id=\"%s\"%s camunda:candidateGroups=\"${signer}\"%s>%s<bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics/></bpmn:userTask>"
            .formatted(key, task.group(1), task.group(2), inside, properties));
  }

  private static String read(String name) {
    try (InputStream in = ShapeFixture.class.getResourceAsStream("shapes/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Long> rounds(CaseFile file, String key) {
    return jdbc.queryForList(
        "select id from sign_round where case_id = ? and task_key = ? order by id",
        Long.class,
        file.id(),
        key);
  }

  private String state(long round) {
    return String.valueOf(
        jdbc.queryForObject("select state from sign_round where id = ?", String.class, round));
  }

  private String task(long round, String wanted) {
    return String.valueOf(
        jdbc.queryForObject(
            "select task_id from sign_member where round_id = ? and wanted = ? and state = 'OPEN'",
            String.class,
            round,
            wanted));
  }

  private void sign(long round, String role, String conclusion) {
    shapes.complete(
        task(round, role + "@" + county.village(1, 1)), county.holder(role, township), conclusion);
  }

  private long open(CaseFile file, String key) {
    return shapes.waiting(file).stream().filter(key::equals).count();
  }

  private void consistent() {
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
