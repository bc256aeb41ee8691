package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.ViewingCase;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.CopyMark;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.InboxLine;
import org.duban.inbox.ReadingInbox;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class TellingTest {

  private static final InboxFilter ANY = new InboxFilter(null, null, null, null, null, null, null);

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired SendingCopies sending;
  @Autowired ReadingCopy readingCopy;
  @Autowired Consulting consulting;
  @Autowired AnsweringConsultation answering;
  @Autowired UrgingTask urging;
  @Autowired ReadingInbox reading;
  @Autowired ViewingCase cases;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private CaseFile file;
  private String task;
  private long checker;
  private long cadre;
  private long otherLiaison;
  private long subject;

  @BeforeEach
  void aFilledCaseBeforeTheCheckTeam() {
    county = counties.create();
    checker = county.holders("CHECK_TEAM", county.township(1)).get(0);
    cadre = county.holder("VILLAGE_CADRE", county.village(1, 1));
    otherLiaison = county.holder("VILLAGE_LIAISON", county.village(1, 2));
    subject = county.member(1, 1, 1);
    Stream.of(checker, cadre, otherLiaison, subject).forEach(logins::account);
    file = inbox.open(subject, county.village(1, 1), "CHECK_TEAM");
    inbox.complete(subject, file, "Task_Fill", "pass");
    task = inbox.task(file, "Task_Verify").taskId();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private List<InboxLine> copied(long person) {
    return actor.as(person, () -> reading.copied(ANY, null, 50)).items();
  }

  private int open(long person) {
    return actor.as(person, () -> reading.counts()).copied();
  }

  @Test
  void shouldPutACopyIntoTheBoxOfWhoIsTold() {
    // given
    assertThatThrownBy(() -> actor.as(otherLiaison, () -> cases.detail(file.id())))
        .isInstanceOf(DubanException.class);

    // when
    String key = key();
    List<Long> to = List.of(cadre, otherLiaison, cadre);
    SentCopies sent = actor.as(checker, () -> sending.send(file.id(), to, "请知悉", key));
    assertThat(actor.as(checker, () -> sending.send(file.id(), to, "请知悉", key))).isEqualTo(sent);

    // then once, unread, and he may read the case
    assertThat(sent.sent()).isEqualTo(2);
    InboxLine line = copied(otherLiaison).get(0);
    assertThat(copied(otherLiaison)).hasSize(1);
    assertThat(line.caseNo()).isEqualTo(file.number());
    CopyMark mark = Objects.requireNonNull(line.copy());
    assertThat(mark.note()).isEqualTo("请知悉");
    assertThat(mark.kind()).isEqualTo("COPY");
    assertThat(mark.readAt()).isNull();
    assertThat(open(otherLiaison)).isEqualTo(1);
    assertThat(actor.as(otherLiaison, () -> cases.detail(file.id())).number())
        .isEqualTo(file.number());
    assertThat(count("notification where person_id = ? and kind = 'task.copied'", otherLiaison))
        .isEqualTo(1);

    // when he reads it; nobody else can
    refused(() -> run(cadre, () -> readingCopy.read(mark.copyId())), "handling.copy.none");
    run(otherLiaison, () -> readingCopy.read(mark.copyId()));
    run(otherLiaison, () -> readingCopy.read(mark.copyId()));

    // then
    assertThat(open(otherLiaison)).isZero();
    assertThat(Objects.requireNonNull(copied(otherLiaison).get(0).copy()).readAt()).isNotNull();
    assertThat(open(cadre)).isEqualTo(1);
  }

  @Test
  void shouldPageTheBoxOfCopiesAndFilterIt() {
    // given
    for (int i = 0; i < 3; i++) {
      String note = "第" + i;
      actor.as(checker, () -> sending.send(file.id(), List.of(cadre), note, key()));
    }

    // when
    var first = actor.as(cadre, () -> reading.copied(ANY, null, 2));
    var second = actor.as(cadre, () -> reading.copied(ANY, first.next(), 2));

    // then the last first
    assertThat(first.items())
        .extracting(l -> Objects.requireNonNull(l.copy()).note())
        .containsExactly("第2", "第1");
    assertThat(second.items()).hasSize(1);
    assertThat(second.next()).isNull();
    InboxFilter none = new InboxFilter("没有的标题", null, null, null, null, null, null);
    assertThat(actor.as(cadre, () -> reading.copied(none, null, 5)).items()).isEmpty();
  }

  @Test
  void shouldNotTellWhoMustKeepOutOrIsOutOfReach() {
    long far = county.holder("VILLAGE_CADRE", county.village(2, 1));
    logins.account(far);
    refused(
        () -> actor.as(checker, () -> sending.send(file.id(), List.of(far), "", key())),
        "handling.person.out-of-reach");
    refused(
        () -> actor.as(checker, () -> sending.send(file.id(), List.of(subject), "", key())),
        "handling.person.excluded");
    refused(
        () -> actor.as(checker, () -> sending.send(file.id(), List.of(), "", key())),
        "handling.person.none");
    refused(
        () -> actor.as(subject, () -> sending.send(file.id(), List.of(cadre), "", key())),
        "handling.copy.office");
    refused(
        () -> actor.as(far, () -> sending.send(file.id(), List.of(cadre), "", key())),
        "casefile.not-found");
  }

  @Test
  void shouldAskAndGetAnAnswer() {
    // when
    String key = key();
    var asked = actor.as(checker, () -> consulting.ask(task, List.of(otherLiaison), "是否属实？", key));
    assertThat(actor.as(checker, () -> consulting.ask(task, List.of(otherLiaison), "是否属实？", key)))
        .isEqualTo(asked);

    // then the task stays where it is, and the asked may read the case
    assertThat(inbox.todo(checker, file)).containsExactly("Task_Verify");
    CopyMark mark = Objects.requireNonNull(copied(otherLiaison).get(0).copy());
    assertThat(mark.kind()).isEqualTo("CONSULTATION");
    assertThat(open(otherLiaison)).isEqualTo(1);
    run(otherLiaison, () -> readingCopy.read(mark.copyId()));
    assertThat(open(otherLiaison)).isEqualTo(1);
    actor.as(otherLiaison, () -> cases.detail(file.id()));

    // when answered, at the same moment twice
    List<String> results =
        Stream.of(1, 2)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            outcome(
                                () ->
                                    actor.as(
                                        otherLiaison,
                                        () -> answering.answer(mark.copyId(), "属实", key())))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    // then once; the box has nothing open, and he may read the case no longer
    assertThat(results).containsExactly("handling.consultation.answered", "ok");
    assertThat(open(otherLiaison)).isZero();
    assertThat(actor.as(checker, () -> consulting.of(task)).items())
        .singleElement()
        .satisfies(c -> assertThat(c.answer()).isEqualTo("属实"));
    assertThatThrownBy(() -> actor.as(otherLiaison, () -> cases.detail(file.id())))
        .isInstanceOf(DubanException.class);
    assertThat(count("notification where person_id = ? and kind = 'task.asked'", checker))
        .isEqualTo(1);
    refused(() -> actor.as(subject, () -> consulting.of(task)), "inbox.not-yours");
    refused(
        () -> actor.as(checker, () -> consulting.ask(task, List.of(subject), "？", key())),
        "handling.person.excluded");
    refused(
        () -> actor.as(cadre, () -> consulting.ask(task, List.of(checker), "？", key())), "inbox.");
  }

  @Test
  void shouldUrgeOnceADay() {
    // given whoever supervises
    long who = county.holder("TOWNSHIP_LEADER", county.township(1));

    // when
    Urged urged = actor.as(who, () -> urging.urge(task, "请抓紧", key()));

    // then all who have it are told
    assertThat(urged.told()).isEqualTo(3);
    assertThat(count("notification where person_id = ? and kind = 'task.urged'", checker))
        .isEqualTo(1);
    assertThat(inbox.task(file, "Task_Verify").priority()).isGreaterThanOrEqualTo(70);
    refused(() -> actor.as(who, () -> urging.urge(task, "再催", key())), "handling.urge.today");
    refused(() -> actor.as(checker, () -> urging.urge(task, "", key())), "handling.urge.not-yours");
  }

  @Test
  void shouldUrgeAndCopyOnceWhenAskedTwiceAtOnce() {
    // given
    long who = county.holder("TOWNSHIP_LEADER", county.township(1));
    String key = key();

    // when
    List<String> urged =
        twice(() -> outcome(() -> actor.as(who, () -> urging.urge(task, "请抓紧", key()))));
    List<String> sent =
        twice(
            () ->
                outcome(
                    () ->
                        actor.as(
                            checker, () -> sending.send(file.id(), List.of(cadre), "知悉", key))));

    // then
    assertThat(urged).containsExactly("handling.urge.today", "ok");
    assertThat(sent).containsExactly("ok", "ok");
    assertThat(count("notification where person_id = ? and kind = 'task.urged'", checker))
        .isEqualTo(1);
    assertThat(copied(cadre)).hasSize(1);
  }

  private static List<String> twice(Supplier<String> act) {
    return Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(act)).toList().stream()
        .map(CompletableFuture::join)
        .sorted()
        .toList();
  }

  @Test
  void shouldBeServed() {
    WebClient first = logins.as(checker);
    WebClient second = logins.as(otherLiaison);
    assertThat(first.get("/api/cases/" + file.id() + "/colleagues?q=").text())
        .contains("\"personId\":" + otherLiaison);
    assertThat(
            first
                .post(
                    "/api/cases/" + file.id() + "/copies",
                    Map.of("personIds", List.of(otherLiaison), "note", "知悉", "requestKey", key()))
                .text())
        .contains("\"sent\":1");
    assertThat(
            first
                .post(
                    "/api/tasks/" + task + "/consultations",
                    Map.of(
                        "personIds", List.of(otherLiaison), "question", "在吗", "requestKey", key()))
                .text())
        .contains("\"question\":\"在吗\"");
    assertThat(second.get("/api/inbox?box=copied").text())
        .contains("\"kind\":\"COPY\"", "\"kind\":\"CONSULTATION\"");
    assertThat(second.get("/api/inbox/counts").text()).contains("\"copied\":2");
    long copy = Objects.requireNonNull(copied(otherLiaison).get(1).copy()).copyId();
    long question = Objects.requireNonNull(copied(otherLiaison).get(0).copy()).copyId();
    assertThat(second.post("/api/copies/" + copy + "/read", Map.of()).status()).isEqualTo(204);
    assertThat(
            second
                .post(
                    "/api/consultations/" + question + "/answer",
                    Map.of("text", "在", "requestKey", key()))
                .status())
        .isEqualTo(204);
    assertThat(first.get("/api/tasks/" + task + "/consultations").text()).contains("在");
    assertThat(first.post("/api/tasks/" + task + "/urges", Map.of("requestKey", key())).status())
        .isEqualTo(403);
  }

  private void run(long person, Runnable act) {
    actor.as(
        person,
        () -> {
          act.run();
          return null;
        });
  }

  private static String outcome(Runnable act) {
    try {
      act.run();
      return "ok";
    } catch (DubanException refused) {
      return refused.code();
    }
  }

  private static void refused(Supplier<?> act, String code) {
    assertThatThrownBy(act::get).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private int count(String from, Object... args) {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from " + from, Integer.class, args));
  }
}
