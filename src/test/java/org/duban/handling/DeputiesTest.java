package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.SubmissionView;
import org.duban.casefile.TimelineEntry;
import org.duban.casefile.ViewingCase;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.InboxLine;
import org.duban.inbox.NamedPerson;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ReadingInbox;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.DeclaringKinship;
import org.duban.organisation.People;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DeputiesTest {

  static final List<String> SHAPES = ShapeFixture.SHAPES;

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ShapeFixture shapes;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired Deputies deputies;
  @Autowired ReadingInbox reading;
  @Autowired ClaimingTask claiming;
  @Autowired TransferringTask transferring;
  @Autowired DelegatingTask delegating;
  @Autowired ViewingCase viewing;
  @Autowired Cases cases;
  @Autowired People people;
  @Autowired DeclaringKinship kinship;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private List<Long> team;
  private long cadre;

  @BeforeEach
  void aCountyWhereTheCadreCanBeADeputy() {
    county = counties.create();
    team = county.holders("CHECK_TEAM", county.township(1));
    cadre = county.holder("VILLAGE_CADRE", county.village(1, 1));
    logins.account(cadre);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private DeputyDraft draft(long deputy, List<String> processes, @Nullable String unit) {
    return new DeputyDraft(deputy, null, clock.today().plusDays(5), processes, unit, "出差");
  }

  private Deputy appoint(long principal, DeputyDraft draft) {
    return actor.as(principal, () -> deputies.appoint(draft, key()));
  }

  private CaseFile filled(long subject) {
    CaseFile file = inbox.open(subject, county.village(1, 1), "CHECK_TEAM");
    inbox.complete(subject, file, "Task_Fill", "pass");
    return file;
  }

  private List<InboxLine> todo(long person, CaseFile file) {
    InboxFilter filter = new InboxFilter(file.number(), null, null, null, null, null, null);
    return actor.as(person, () -> reading.todo(filter, null, 20)).items();
  }

  @Test
  void shouldAppointOnceWhenAskedTwiceAtOnce() {
    // given
    String key = key();
    DeputyDraft draft = draft(cadre, List.of(), null);

    // when
    List<Deputy> appointed =
        Stream.of(1, 2)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> actor.as(team.get(0), () -> deputies.appoint(draft, key))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();

    // then
    assertThat(appointed).hasSize(1);
    assertThat(actor.as(team.get(0), deputies::mine)).hasSize(1);
  }

  @Test
  void shouldActForAnotherAndSaySo() {
    // given
    appoint(team.get(0), draft(cadre, List.of(), null));
    CaseFile file = filled(county.member(1, 1, 1));
    String principal = people.require(team.get(0)).name();
    String deputy = people.require(cadre).name();

    // then he finds the task, as the other's
    InboxLine line = todo(cadre, file).get(0);
    assertThat(line.onBehalfOf()).isEqualTo(new NamedPerson(team.get(0), principal));
    assertThat(todo(team.get(0), file).get(0).onBehalfOf()).isNull();
    assertThat(actor.as(cadre, () -> reading.counts()).todo()).isEqualTo(1);
    actor.as(cadre, () -> viewing.detail(file.id()));

    // when he completes it
    inbox.complete(cadre, file, "Task_Verify", "pass");

    // then every record says so
    String words = "由%s代%s办理".formatted(deputy, principal);
    SubmissionView written =
        actor.as(team.get(0), () -> viewing.submissions(file.id())).stream()
            .filter(s -> s.taskKey().equals("Task_Verify"))
            .findFirst()
            .orElseThrow();
    assertThat(written.who()).isEqualTo(deputy);
    assertThat(written.deputyFor()).isEqualTo(principal);
    assertThat(actor.as(team.get(0), () -> viewing.timeline(file.id())))
        .filteredOn(e -> e.kind().equals("completed") && e.deputyFor() != null)
        .singleElement()
        .extracting(TimelineEntry::text)
        .asString()
        .contains(words);
    assertThat(
            count(
                "audit_entry where kind = 'task.completed' and object_id = ? and after_text like ?",
                Objects.requireNonNull(line.taskId()),
                "%" + words + "%"))
        .isEqualTo(1);
    assertThat(count("notification where person_id = ? and kind = 'deputy'", team.get(0)))
        .isEqualTo(1);

    // and when he signs for him, neither of the two gives the second signature
    inbox.complete(cadre, file, "Task_SignA", "pass");
    assertThat(todo(cadre, file)).isEmpty();
    assertThat(todo(team.get(0), file)).isEmpty();
    String second = inbox.task(file, "Task_SignB").taskId();
    refused(() -> inbox.complete(cadre, second, "pass"), "inbox.excluded.acted");
    refused(() -> inbox.complete(team.get(0), second, "pass"), "inbox.excluded.acted");
    assertThat(todo(team.get(1), file)).hasSize(1);
  }

  @Test
  void shouldNeverActWhereEitherIsKeptOut() {
    // given
    appoint(team.get(0), draft(cadre, List.of(), null));

    // when it is about the deputy, about the principal, or about the deputy's relative
    CaseFile own = filled(cadre);
    CaseFile principals = filled(team.get(0));
    long member = county.member(1, 1, 2);
    actor.asSystem(
        () -> {
          kinship.declare(member, cadre, "兄弟");
          return null;
        });
    CaseFile relatives = filled(member);

    // then
    for (CaseFile file : List.of(own, principals, relatives)) {
      assertThat(todo(cadre, file)).isEmpty();
      String task = inbox.task(file, "Task_Verify").taskId();
      refused(() -> inbox.complete(cadre, task, "pass"), "inbox.");
    }
    assertThat(todo(team.get(1), own)).hasSize(1);
  }

  @Test
  void shouldActOnlyAsFarAsAppointed() {
    // given
    CaseFile file = filled(county.member(1, 1, 1));
    String task = inbox.task(file, "Task_Verify").taskId();

    // then not in other processes, units, or days
    Deputy other = appoint(team.get(0), draft(cadre, List.of("declaration"), null));
    Deputy elsewhere = appoint(team.get(0), draft(cadre, List.of(), county.village(1, 2)));
    DeputyDraft later =
        new DeputyDraft(
            cadre, clock.today().plusDays(1), clock.today().plusDays(2), List.of(), null, "出差");
    appoint(team.get(0), later);
    assertThat(todo(cadre, file)).isEmpty();
    refused(() -> inbox.complete(cadre, task, "pass"), "inbox.not-");

    // when appointed for this
    Deputy right =
        appoint(team.get(0), draft(cadre, List.of(InboxFixture.PROCESS), county.village(1, 1)));

    // then until it is ended
    assertThat(todo(cadre, file)).hasSize(1);
    end(team.get(0), right.id());
    end(team.get(0), right.id());
    assertThat(todo(cadre, file)).isEmpty();
    end(cadre, other.id());
    refused(() -> end(team.get(1), elsewhere.id()), "handling.deputy.none");
    assertThat(actor.as(cadre, () -> deputies.forMe())).filteredOn(Deputy::ended).hasSize(2);
  }

  @Test
  void shouldClaimForThePrincipalAndNotPassOn() {
    // given
    appoint(team.get(0), draft(cadre, List.of(), null));
    CaseFile file = filled(county.member(1, 1, 1));
    OpenTask task = inbox.task(file, "Task_Verify");

    // then
    refused(
        () ->
            actor.as(
                cadre, () -> transferring.transfer(task.taskId(), team.get(1), "x", key(), null)),
        "inbox.deputy-completes");

    // when
    actor.as(
        cadre,
        () -> {
          claiming.claim(task.taskId());
          return null;
        });

    // then it is the principal's, and the deputy still has it
    assertThat(inbox.task(file, "Task_Verify").assignee()).isEqualTo(team.get(0));
    assertThat(todo(team.get(1), file)).isEmpty();
    assertThat(todo(cadre, file).get(0).onBehalfOf()).isNotNull();
    inbox.complete(cadre, file, "Task_Verify", "pass");
  }

  @Test
  void shouldNotAnswerWhatThePrincipalWasAskedInPerson() {
    // given the principal is asked to answer a task, and has delegated another
    logins.account(team.get(0));
    logins.account(team.get(1));
    appoint(team.get(0), draft(cadre, List.of(), null));
    CaseFile asked = filled(county.member(1, 1, 1));
    String task = inbox.task(asked, "Task_Verify").taskId();
    actor.as(team.get(1), () -> delegating.delegate(task, team.get(0), "请看", key(), null));
    CaseFile given = filled(county.member(1, 1, 2));
    String other = inbox.task(given, "Task_Verify").taskId();
    actor.as(team.get(0), () -> delegating.delegate(other, team.get(1), "请看", key(), null));

    // then neither lies with the deputy
    assertThat(todo(cadre, asked)).isEmpty();
    assertThat(todo(cadre, given)).isEmpty();
    refused(() -> inbox.complete(cadre, task, "pass"), "inbox.");
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void shouldActForOthersInEveryShape(String shape) {
    // given the cadre acts for everyone who has something to do in it
    Stream.of(
            team.get(0),
            county.holder("VILLAGE_LIAISON", county.village(1, 1)),
            county.holder("TOWNSHIP_LEADER", county.township(1)),
            county.holder("TOWNSHIP_ORGANISER", county.township(1)),
            county.holder("TOWNSHIP_DISCIPLINE", county.township(1)))
        .forEach(principal -> appoint(principal, draft(cadre, List.of(shape), null)));
    CaseFile file = shapes.open(shape, county);

    // when
    while (!shapes.tasks(file).isEmpty()) {
      List<InboxLine> lines = todo(cadre, file);
      assertThat(lines).hasSameSizeAs(shapes.tasks(file));
      InboxLine line = lines.get(0);
      assertThat(line.onBehalfOf()).isNotNull();
      shapes.complete(Objects.requireNonNull(line.taskId()), cadre, "pass");
    }

    // then
    assertThat(shapes.over(file)).isTrue();
    assertThat(
            count(
                "submission where case_id = ? and person_id = ? and deputy_for_person_id is null",
                file.id(),
                cadre))
        .isZero();
  }

  @Test
  void shouldBeServedAndRefuseWhatIsWrong() {
    // given
    WebClient principal = logins.as(team.get(0));
    String until = clock.today().plusDays(3).toString();
    Map<String, Object> body =
        Map.of("deputyId", cadre, "until", until, "reason", "开会", "requestKey", key());

    // when, twice
    assertThat(principal.get("/api/deputies/candidates?q=").text()).contains("" + cadre);
    WebClient.Answer first = principal.post("/api/deputies", body);
    assertThat(first.status()).isEqualTo(200);
    assertThat(principal.post("/api/deputies", body).text()).isEqualTo(first.text());

    // then once
    assertThat(actor.as(team.get(0), () -> deputies.mine())).hasSize(1);
    assertThat(principal.get("/api/deputies").text()).contains("\"mine\":[{", "\"forMe\":[]");
    LocalDate today = clock.today();
    refused(
        () ->
            appoint(
                team.get(0),
                new DeputyDraft(cadre, today, today.minusDays(1), List.of(), null, "x")),
        "handling.deputy.days");
    refused(() -> appoint(team.get(0), draft(team.get(0), List.of(), null)), "oneself");
    refused(() -> appoint(team.get(0), draft(team.get(1), List.of(), null)), "out-of-reach");
    refused(
        () -> appoint(county.member(1, 1, 1), draft(cadre, List.of(), null)),
        "handling.deputy.office");
    refused(() -> appoint(team.get(0), draft(cadre, List.of("a b"), null)), "processes");
  }

  private void end(long person, long id) {
    actor.as(
        person,
        () -> {
          deputies.end(id);
          return null;
        });
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private static void refused(Supplier<?> act, String code) {
    assertThatThrownBy(act::get).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private int count(String from, Object... args) {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from " + from, Integer.class, args));
  }
}
