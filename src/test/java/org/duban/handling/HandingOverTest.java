package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.handling.HandOverTask.How;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ProjectionCheck;
import org.duban.inbox.ReadingInbox;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.Posts;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class HandingOverTest {

  static final List<String> SHAPES = ShapeFixture.SHAPES;

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ShapeFixture shapes;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired HandingOver handing;
  @Autowired TransferringTask transferring;
  @Autowired DelegatingTask delegating;
  @Autowired ReturningDelegated returning;
  @Autowired Consulting consulting;
  @Autowired Deputies deputies;
  @Autowired ClaimingTask claiming;
  @Autowired ReadingInbox reading;
  @Autowired ChangingPosts changing;
  @Autowired Posts posts;
  @Autowired ProjectionCheck check;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long from;
  private long mate;
  private long to;

  @BeforeEach
  void aCheckerWhoGoes() {
    county = counties.create();
    from = county.holders("CHECK_TEAM", county.township(1)).get(0);
    mate = county.holders("CHECK_TEAM", county.township(1)).get(1);
    to = county.holder("VILLAGE_CADRE", county.village(1, 1));
    Stream.of(from, mate, to).forEach(logins::account);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private CaseFile filled(long subject) {
    CaseFile file = inbox.open(subject, county.village(1, 1), "CHECK_TEAM");
    inbox.complete(subject, file, "Task_Fill", "pass");
    return file;
  }

  private CaseFile filled() {
    return filled(county.member(1, 1, 1));
  }

  private String verify(CaseFile file) {
    return inbox.task(file, "Task_Verify").taskId();
  }

  private void claim(long person, CaseFile file) {
    run(person, () -> claiming.claim(verify(file)));
  }

  private HandedOver handOver(long by) {
    return actor.as(by, () -> handing.handOver(from, to, "调离", key()));
  }

  @Test
  void shouldMoveEachThingOnceWhenTwoHandOverAtOnce() {
    // given
    CaseFile one = filled();
    claim(from, one);
    CaseFile two = filled();
    claim(from, two);

    // when
    List<Integer> moved =
        Stream.of(1, 2)
            .map(i -> CompletableFuture.supplyAsync(() -> handOver(from).moved()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    // then
    assertThat(moved).containsExactly(0, 2);
    assertThat(inbox.task(one, "Task_Verify").assignee()).isEqualTo(to);
    assertThat(inbox.task(two, "Task_Verify").assignee()).isEqualTo(to);
    consistent();
  }

  @Test
  void shouldHandOverWhateverLiesWithOne() {
    // given something of each
    CaseFile claimed = filled();
    claim(from, claimed);
    CaseFile given = filled();
    String task = verify(given);
    actor.as(mate, () -> transferring.transfer(task, from, "请办", key(), null));
    CaseFile delegated = filled();
    actor.as(from, () -> delegating.delegate(verify(delegated), mate, "请看", key(), null));
    CaseFile asked = filled();
    actor.as(mate, () -> delegating.delegate(verify(asked), from, "请看", key(), null));
    CaseFile question = filled();
    actor.as(mate, () -> consulting.ask(verify(question), List.of(from), "？", key()));
    CaseFile own = inbox.open(from, county.village(1, 1), "CHECK_TEAM");
    DeputyDraft draft = new DeputyDraft(to, null, clock.today().plusDays(3), List.of(), null, "出差");
    actor.as(from, () -> deputies.appoint(draft, key()));

    // then the preview names it
    HandOver preview = actor.as(from, () -> handing.preview(from));
    assertThat(preview.tasks())
        .extracting(HandOverTask::caseNo, HandOverTask::how)
        .containsExactlyInAnyOrder(
            tuple(claimed.number(), How.CLAIMED),
            tuple(given.number(), How.CLAIMED),
            tuple(delegated.number(), How.DELEGATED_BY),
            tuple(asked.number(), How.DELEGATED_TO));
    assertThat(preview.total()).isEqualTo(4);
    assertThat(preview.consultations()).isEqualTo(1);
    assertThat(preview.deputies()).isEqualTo(1);
    assertThat(preview.personal()).isEqualTo(1);

    // when
    String key = key();
    HandedOver done = actor.as(from, () -> handing.handOver(from, to, "调离", key));
    assertThat(actor.as(from, () -> handing.handOver(from, to, "调离", key))).isEqualTo(done);

    // then it is the other's
    assertThat(done.left()).isEmpty();
    assertThat(done.moved()).isEqualTo(4);
    assertThat(done.deputiesEnded()).isEqualTo(1);
    assertThat(inbox.task(claimed, "Task_Verify").assignee()).isEqualTo(to);
    assertThat(inbox.task(given, "Task_Verify").assignee()).isEqualTo(to);
    assertThat(inbox.task(delegated, "Task_Verify").owner()).isEqualTo(to);
    assertThat(inbox.task(asked, "Task_Verify").assignee()).isEqualTo(to);
    assertThat(inbox.task(asked, "Task_Verify").owner()).isEqualTo(mate);
    assertThat(actor.as(to, () -> reading.counts()).copied()).isEqualTo(1);
    assertThat(actor.as(from, () -> handing.preview(from)).total()).isZero();
    assertThat(inbox.todo(from, own)).containsExactly("Task_Fill");
    consistent();

    // and goes on: what was delegated comes back to the other, what was asked is his to answer
    run(mate, () -> returning.giveBack(verify(delegated), "好", key()));
    inbox.complete(to, delegated, "Task_Verify", "pass");
    run(to, () -> returning.giveBack(verify(asked), "好", key()));
    inbox.complete(mate, asked, "Task_Verify", "pass");
    inbox.complete(to, claimed, "Task_Verify", "pass");
    assertThat(count("notification where person_id = ? and kind = 'deputy'", to)).isPositive();
    consistent();
  }

  @Test
  void shouldLeaveWhereTheOtherIsKeptOut() {
    // given a case about the other
    CaseFile file = filled(to);
    claim(from, file);

    // when
    HandedOver done = handOver(from);

    // then
    assertThat(done.moved()).isZero();
    assertThat(done.left()).singleElement().satisfies(l -> assertThat(l.reason()).isNotBlank());
    assertThat(inbox.task(file, "Task_Verify").assignee()).isEqualTo(from);
    consistent();
  }

  @Test
  void shouldBeForHimselfOrWhoManagesPeople() {
    long office = county.holder("ORGANISATION_DEPT", county.department("ORGANISATION"));
    CaseFile file = filled();
    claim(from, file);
    refused(() -> handOver(mate), "identity.");
    refused(() -> actor.as(mate, () -> handing.preview(from)), "identity.");
    assertThat(handOver(office).moved()).isEqualTo(1);
    refused(
        () -> actor.as(from, () -> handing.handOver(from, from, "x", key())),
        "handling.hand-over.same");
    refused(
        () -> actor.as(from, () -> handing.handOver(from, to, " ", key())),
        "handling.reason-required");
    refused(
        () -> actor.as(from, () -> handing.handOver(from, county.member(2, 2, 1), "x", key())),
        "handling.person.out-of-reach");
  }

  @Test
  void shouldTellWhatIsLeftWhenAPostEnds() {
    // given he has one by his post, and one that was given to him
    CaseFile byPost = filled();
    claim(from, byPost);
    CaseFile given = filled();
    String task = verify(given);
    actor.as(mate, () -> transferring.transfer(task, from, "请办", key(), null));
    long office = county.holder("ORGANISATION_DEPT", county.department("ORGANISATION"));
    assertThat(actor.as(office, () -> handing.due()))
        .extracting(DueHandOver::personId)
        .doesNotContain(from);

    // when he leaves: the post began long ago
    jdbc.update("update post set from_date = '2020-01-01' where person_id = ?", from);
    run(office, () -> posts.of(from).forEach(post -> changing.end(post.id())));

    // then what was his by the post is the team's, the other is to be handed over
    assertThat(inbox.task(byPost, "Task_Verify").assignee()).isNull();
    assertThat(actor.as(office, () -> handing.due()))
        .filteredOn(d -> d.personId() == from)
        .singleElement()
        .extracting(DueHandOver::tasks)
        .isEqualTo(1);
    assertThat(
            count(
                "notification where person_id in (?, ?) and kind = 'deputy' and text like '%移交%'",
                office, from))
        .isEqualTo(2);
    assertThat(handOver(office).moved()).isEqualTo(1);
    assertThat(actor.as(office, () -> handing.due()))
        .extracting(DueHandOver::personId)
        .doesNotContain(from);
    consistent();
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void shouldHandOverInEveryShape(String shape) {
    // given
    CaseFile file = shapes.open(shape, county);

    // when each handler claims, and hands over to the cadre
    while (!shapes.tasks(file).isEmpty()) {
      OpenTask task = shapes.tasks(file).get(0);
      long handler = shapes.handler(task, county);
      run(handler, () -> claiming.claim(task.taskId()));
      HandedOver done = actor.as(handler, () -> handing.handOver(handler, to, "调离", key()));
      assertThat(done.moved()).isEqualTo(1);
      consistent();
      shapes.complete(task.taskId(), to, "pass");
    }

    // then
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldBeServed() {
    CaseFile file = filled();
    claim(from, file);
    WebClient client = logins.as(from);
    String path = "/api/people/" + from + "/hand-over";
    assertThat(client.get(path).text()).contains("\"how\":\"CLAIMED\"", "\"total\":1");
    assertThat(client.get(path + "/candidates?q=").text()).contains("\"personId\":" + to);
    WebClient.Answer answer =
        client.post(path, Map.of("toPersonId", to, "reason", "调离", "requestKey", key()));
    assertThat(answer.text()).contains("\"moved\":1");
    assertThat(client.get("/api/hand-overs").text()).contains("\"items\":[]");
  }

  private void run(long person, Runnable act) {
    actor.as(
        person,
        () -> {
          act.run();
          return null;
        });
  }

  private void consistent() {
    assertThat(check.differences())
        .filteredOn(
            d ->
                Stream.of(d.expected(), d.actual())
                    .filter(Objects::nonNull)
                    .anyMatch(p -> p.task().unitPath().contains("/" + county.code() + "/")))
        .isEmpty();
  }

  private static void refused(Supplier<?> act, String code) {
    assertThatThrownBy(act::get).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private int count(String from, Object... args) {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from " + from, Integer.class, args));
  }
}
