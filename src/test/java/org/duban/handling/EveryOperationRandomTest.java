package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.handling.signing.AddedMode;
import org.duban.handling.signing.AddingSigners;
import org.duban.handling.signing.ReadingSigners;
import org.duban.handling.signing.RemovingSigner;
import org.duban.handling.signing.SignerView;
import org.duban.handling.signing.SigningFixture;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.Drafting;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.OpenTask;
import org.duban.inbox.OpeningTask;
import org.duban.inbox.ProjectionCheck;
import org.duban.inbox.ProjectionCheck.Difference;
import org.duban.inbox.Recusing;
import org.duban.inbox.SettingPriority;
import org.duban.inbox.TaskTurns;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.Post;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is done in whatever order, in processes of every shape: the inbox shows what the engine
 * has, and every case can still be brought to its end.
 */
@ProductTest
@SuppressWarnings("NullAway.Init") // made where the test begins
class EveryOperationRandomTest {

  private static final int OPERATIONS = Integer.getInteger("duban.random.operations", 2000);
  private static final int CHECKED_EVERY = 500;
  private static final List<String> ROLES =
      List.of("VILLAGE_LIAISON", "VILLAGE_CADRE", "CHECK_TEAM", "TOWNSHIP_ORGANISER", "HELPER");

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;
  @Autowired InboxFixture inbox;
  @Autowired LoginFixture logins;
  @Autowired ClaimingTask claiming;
  @Autowired Drafting drafting;
  @Autowired Recusing recusing;
  @Autowired SettingPriority priorities;
  @Autowired OpeningTask opening;
  @Autowired HandingOver handingOver;
  @Autowired TransferringTask transferring;
  @Autowired DelegatingTask delegating;
  @Autowired ReturningDelegated returning;
  @Autowired RecallingDelegated recalling;
  @Autowired Consulting consulting;
  @Autowired AnsweringConsultation answering;
  @Autowired SendingCopies copying;
  @Autowired UrgingTask urging;
  @Autowired CompletingBatch batches;
  @Autowired Deputies deputies;
  @Autowired SendingBack sending;
  @Autowired WithdrawingCompletion withdrawing;
  @Autowired JumpingTask jumping;
  @Autowired TerminatingCase terminating;
  @Autowired Cases cases;
  @Autowired SigningFixture signing;
  @Autowired AddingSigners adding;
  @Autowired RemovingSigner removing;
  @Autowired ReadingSigners signers;
  @Autowired TaskTurns turns;
  @Autowired ChangingPosts posts;
  @Autowired ProjectionCheck check;
  @Autowired TaskService tasks;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper json;

  private final Random random = new Random(20261122);
  private final List<CaseFile> open = new ArrayList<>();
  private final List<Post> extraPosts = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final List<String> refusals = new ArrayList<>();
  private County county;
  private List<Long> people;
  private List<Long> officials;

  @Test
  void shouldEqualTheEngineAfterThousandsOfOperationsOfEveryKind() {
    // given
    county = counties.create();
    signing.deployExample();
    officials =
        Stream.of(
                county.holders("CHECK_TEAM", county.township(1)),
                county.holders("TOWNSHIP_ORGANISER", county.township(1)),
                county.holders("TOWNSHIP_DISCIPLINE", county.township(1)),
                county.holders("TOWNSHIP_LEADER", county.township(1)),
                county.holders("VILLAGE_LIAISON", county.village(1, 1)))
            .flatMap(List::stream)
            .toList();
    officials.forEach(logins::account);
    people =
        Stream.concat(
                county.holders().values().stream().flatMap(List::stream),
                county.members().values().stream().flatMap(List::stream))
            .distinct()
            .sorted()
            .toList();

    // when
    for (int i = 1; i <= OPERATIONS; i++) {
      step();
      if (i % CHECKED_EVERY == 0) {
        assertThat(differences()).as("after %d operations", i).isEmpty();
      }
    }

    // then
    assertThat(done.keySet())
        .contains(
            "add-signer AFTER",
            "add-signer BEFORE",
            "add-signer PARALLEL",
            "answer",
            "batch",
            "claim",
            "complete",
            "consult",
            "copy",
            "delegate",
            "deputy",
            "draft",
            "jump",
            "post",
            "priority",
            "recall",
            "recuse",
            "release",
            "hand over",
            "remove-signer",
            "return",
            "send-back all",
            "send-back straight",
            "start",
            "terminate",
            "transfer",
            "urge",
            "withdraw");
    // and no token was lost or doubled: what is open can be worked off
    extraPosts.forEach(p -> actor.asSystem(() -> run(() -> posts.end(p.id()))));
    open.forEach(this::workOff);
    assertThat(differences()).isEmpty();
  }

  private void step() {
    int dice = random.nextInt(110);
    if (open.size() < 5 || dice < 4) {
      start();
      return;
    }
    CaseFile file = pick(open);
    List<OpenTask> now = shapes.tasks(file);
    if (now.isEmpty()) {
      assertThat(shapes.over(file)).as(file.number()).isTrue();
      open.remove(file);
      return;
    }
    OpenTask task = pick(now);
    long handler = handler(task);
    String id = task.taskId();
    if (dice < 34) {
      complete(task, handler);
    } else if (dice < 41) {
      as("claim", handler, () -> claiming.claim(id));
    } else if (dice < 45) {
      as(
          "release",
          task.assignee() == null ? handler : task.assignee(),
          () -> claiming.release(id));
    } else if (dice < 49) {
      as("draft", handler, () -> drafting.save(id, json.readTree("{\"note\": \"草\"}")));
    } else if (dice < 50) {
      as("discard", handler, () -> drafting.discard(id));
    } else if (dice < 53) {
      as("transfer", handler, () -> transferring.transfer(id, pick(officials), "转", key(), null));
    } else if (dice < 57) {
      as("delegate", handler, () -> delegating.delegate(id, pick(officials), "请看", key(), null));
    } else if (dice < 60) {
      delegated()
          .ifPresent(
              t ->
                  as(
                      "return",
                      Objects.requireNonNull(t.assignee()),
                      () -> returning.giveBack(t.taskId(), "可以", key())));
    } else if (dice < 62) {
      delegated()
          .ifPresent(
              t ->
                  as(
                      "recall",
                      Objects.requireNonNull(t.owner()),
                      () -> recalling.recall(t.taskId())));
    } else if (dice < 64) {
      as("consult", handler, () -> consulting.ask(id, List.of(pick(officials)), "如何？", key()));
    } else if (dice < 66) {
      answer();
    } else if (dice < 67) {
      as("copy", handler, () -> copying.send(file.id(), List.of(pick(officials)), "阅", key()));
    } else if (dice < 69) {
      as("urge", leader(), () -> urging.urge(id, "请尽快", key()));
    } else if (dice < 70) {
      as("priority", leader(), () -> priorities.set(id, pick(List.of(50, 70, 90)), "急"));
    } else if (dice < 72) {
      batch(task, handler);
    } else if (dice < 73) {
      deputy();
    } else if (dice < 80) {
      sendBack(task, handler, ReturnMode.REDO_ALL, "send-back all");
    } else if (dice < 86) {
      sendBack(task, handler, ReturnMode.STRAIGHT_BACK, "send-back straight");
    } else if (dice < 89) {
      as("withdraw", last(file), () -> withdrawing.withdraw(file.id(), "填错", key()));
    } else if (dice < 92) {
      jump(file, task);
    } else if (dice < 93) {
      as("terminate", leader(), () -> terminating.terminate(file.id(), "终止", key()));
    } else if (dice < 96) {
      post();
    } else if (dice < 97) {
      as("recuse", handler, () -> recusing.declare(id, "回避"));
    } else if (dice < 100) {
      direct(task);
    } else if (dice < 106) {
      boolean several = task.processKey().equals("countersigning") && random.nextBoolean();
      AddedMode mode = several ? AddedMode.PARALLEL : pick(List.of(AddedMode.values()));
      as(
          "add-signer " + mode,
          handler,
          () -> adding.add(id, mode, List.of(pick(officials)), "请把关", key(), null));
    } else if (dice < 108) {
      as("remove-signer", leader(), () -> remove(id));
    } else {
      long leaving = pick(officials);
      as("hand over", leaving, () -> handingOver.handOver(leaving, pick(officials), "调离", key()));
    }
  }

  private void remove(String task) {
    List<SignerView> removable =
        signers.of(task).members().stream().filter(SignerView::mayRemove).toList();
    if (removable.isEmpty()) {
      throw DubanException.invalid("nobody");
    }
    removing.remove(task, pick(removable).memberId(), "不必了", key());
  }

  private void start() {
    String shape = pick(ShapeFixture.SHAPES);
    String ways = pick(List.of("both", "both", "left", "right"));
    open.add(shapes.open(shape, county, Map.of("ways", ways)));
    if (random.nextInt(4) == 0) {
      open.add(inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM"));
    }
    if (random.nextBoolean()) {
      open.add(
          actor.asSystem(
              () ->
                  cases.open(
                      new NewCase(
                          "countersigning",
                          "会签",
                          county.member(1, 1, 1),
                          county.village(1, 1),
                          null,
                          null,
                          Map.of()))));
    }
    count("start");
  }

  private void complete(OpenTask task, long handler) {
    boolean back = task.processKey().equals(InboxFixture.PROCESS) && random.nextInt(5) == 0;
    as(
        "complete",
        handler,
        () -> {
          if (!work(task, handler, pick(List.of("agree", "agree", "abstain", "refuse")))) {
            shapes.complete(task.taskId(), handler, back ? "return" : "pass");
          }
        });
  }

  /** What is said at a task that is countersigned, or to whose handler somebody was added. */
  private boolean work(OpenTask task, long person, String conclusion) {
    String id = task.taskId();
    if (turns.areOpen(id)) {
      signing.complete(id, person, Map.of("addedOpinion", "agree"));
    } else if (!task.processKey().equals("countersigning")) {
      return false;
    } else if (task.taskKey().equals("Task_Draft")) {
      signing.complete(id, person, Map.of("text", "拟同意"));
    } else {
      signing.sign(id, person, conclusion);
    }
    return true;
  }

  private void sendBack(OpenTask task, long handler, ReturnMode mode, String name) {
    as(
        name,
        handler,
        () -> {
          List<SendBackTarget> targets = sending.targets(task.taskId());
          if (!targets.isEmpty()) {
            String to = pick(targets).activityId();
            if (random.nextInt(3) == 0) {
              sending.preview(task.taskId(), to, mode);
            }
            sending.sendBack(task.taskId(), to, mode, "退回", key(), null);
          } else {
            throw DubanException.invalid("nowhere");
          }
        });
  }

  private void jump(CaseFile file, OpenTask task) {
    as(
        "jump",
        leader(),
        () -> {
          MoveFrom from =
              jumping.moves(file.id()).stream()
                  .filter(m -> m.taskId().equals(task.taskId()))
                  .findFirst()
                  .orElseThrow();
          if (from.targets().isEmpty()) {
            throw DubanException.invalid("nowhere");
          }
          jumping.jump(file.id(), task.taskId(), pick(from.targets()).activityId(), "跳", key());
        });
  }

  private void batch(OpenTask task, long handler) {
    List<String> like =
        open.stream()
            .flatMap(f -> shapes.tasks(f).stream())
            .filter(t -> t.taskKey().equals(task.taskKey()))
            .filter(t -> t.processDefinitionId().equals(task.processDefinitionId()))
            .map(OpenTask::taskId)
            .limit(3)
            .toList();
    as(
        "batch",
        handler,
        () -> {
          like.forEach(
              t -> {
                try {
                  opening.open(t);
                } catch (DubanException notHis) {
                  count("refused view");
                }
              });
          batches.complete(
              new BatchRequest(like, json.readTree("{\"conclusion\": \"pass\"}"), true, key()));
        });
  }

  private void deputy() {
    List<Long> two = List.of(pick(officials), pick(officials));
    LocalDate today = clock.today();
    as(
        "deputy",
        two.get(0),
        () ->
            deputies.appoint(
                new DeputyDraft(two.get(1), today, today.plusDays(3), List.of(), null, "出差"),
                key()));
  }

  private void answer() {
    List<Map<String, Object>> asked =
        jdbc.queryForList(
            "select id, person_id from inbox_copy where kind = 'CONSULTATION' and answered_at is null"
                + " and case_id in (select id from case_file where unit_path like ?) limit 1",
            "%/" + county.code() + "/%");
    if (!asked.isEmpty()) {
      Map<String, Object> row = asked.get(0);
      as(
          "answer",
          ((Number) Objects.requireNonNull(row.get("person_id"))).longValue(),
          () ->
              answering.answer(
                  ((Number) Objects.requireNonNull(row.get("id"))).longValue(), "同意", key()));
    }
  }

  private void post() {
    if (!extraPosts.isEmpty() && random.nextBoolean()) {
      Post post = extraPosts.remove(random.nextInt(extraPosts.size()));
      as("post", 0, () -> posts.end(post.id()));
    } else {
      String unit = pick(List.of(county.village(1, 1), county.township(1), county.code()));
      as("post", 0, () -> extraPosts.add(posts.begin(pick(people), pick(ROLES), unit, null, null)));
    }
  }

  /** What the engine may do to a task by itself. */
  private void direct(OpenTask task) {
    if (random.nextBoolean()) {
      tasks.addCandidateGroup(task.taskId(), pick(ROLES) + "@" + county.township(1));
    } else {
      org.camunda.bpm.engine.task.Task engineTask =
          tasks.createTaskQuery().taskId(task.taskId()).initializeFormKeys().singleResult();
      Date due = Date.from(clock.instant().plusSeconds(random.nextInt(1_000_000)));
      engineTask.setDueDate(random.nextBoolean() ? due : null);
      tasks.saveTask(engineTask);
    }
    count("direct");
  }

  /** Completes what can be completed until the case is over. */
  private void workOff(CaseFile file) {
    for (int i = 0; i < 60 && !shapes.over(file); i++) {
      List<OpenTask> now = shapes.tasks(file);
      assertThat(now).as(() -> story(file)).isNotEmpty();
      now.stream().filter(t -> t.owner() != null).forEach(this::recalled);
      boolean moved = false;
      for (OpenTask task : now) {

        for (long person : possible(task)) {
          if (!moved) {
            moved = attempt("work off", () -> work(task, person));
          }
        }
      }
      if (!moved) {
        // nobody is left who may: the desk gives it to somebody new
        OpenTask stuck =
            now.stream()
                .filter(t -> !waits(t))
                .findFirst()
                .orElseThrow(
                    () ->
                        new AssertionError(
                            file.number() + " waits for nothing: " + shapes.tokens(file)));
        long fresh = counties.person("补办人员", county.township(1), null, null);
        tasks.setAssignee(stuck.taskId(), String.valueOf(fresh));
        assertThat(attempt("work off", () -> work(stuck, fresh)))
            .as("%s %s %s %s", file.number(), file.processKey(), stuck.taskKey(), refusals)
            .isTrue();
      }
    }
    assertThat(shapes.over(file)).as(() -> story(file)).isTrue();
  }

  private String story(CaseFile file) {
    return file.processKey()
        + shapes.tokens(file)
        + "\n"
        + String.join(
            "\n",
            jdbc.queryForList(
                "select concat(kind, ' ', text) from case_event where case_id = ? order by id",
                String.class,
                file.id()));
  }

  private void recalled(OpenTask task) {
    as("recall", Objects.requireNonNull(task.owner()), () -> recalling.recall(task.taskId()));
  }

  private boolean work(OpenTask task, long person) {
    if (!work(task, person, "agree")) {
      shapes.complete(task.taskId(), person, "pass");
    }
    return true;
  }

  private boolean waits(OpenTask task) {
    return Objects.requireNonNull(
            jdbc.queryForObject(
                "select count(*) from case_return where waiting_task_id = ?",
                Integer.class,
                task.taskId()))
        > 0;
  }

  private List<Long> possible(OpenTask task) {
    if (task.assignee() != null) {
      return List.of(task.assignee());
    }
    List<String> holders =
        jdbc.queryForList(
            "select holder from inbox_entry where task_id = ?", String.class, task.taskId());
    return people.stream().filter(p -> holders.stream().anyMatch(h -> holds(p, h))).toList();
  }

  /** Mostly one who may handle the task; now and then just anybody. */
  private long handler(OpenTask task) {
    List<Long> possible = possible(task);
    return possible.isEmpty() || random.nextInt(12) == 0 ? pick(people) : pick(possible);
  }

  private boolean holds(long person, String holder) {
    return actor.as(person, () -> actor.require().holders().contains(holder));
  }

  private java.util.Optional<OpenTask> delegated() {
    return open.stream()
        .flatMap(f -> shapes.tasks(f).stream())
        .filter(t -> t.owner() != null && t.assignee() != null)
        .findFirst();
  }

  private long last(CaseFile file) {
    return jdbc
        .queryForList(
            "select person_id from submission where case_id = ? order by id desc limit 1",
            Long.class,
            file.id())
        .stream()
        .findFirst()
        .orElseGet(this::leader);
  }

  private long leader() {
    return county.holder("TOWNSHIP_LEADER", county.township(1));
  }

  private List<Difference> differences() {
    return check.differences().stream()
        .filter(
            d ->
                Stream.of(d.expected(), d.actual())
                    .filter(Objects::nonNull)
                    .anyMatch(p -> p.task().unitPath().contains("/" + county.code() + "/")))
        .toList();
  }

  private void as(String name, long person, Runnable act) {
    Supplier<Boolean> run = () -> run(act);
    attempt(name, () -> doAs(person, run));
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }

  private boolean doAs(long person, Supplier<Boolean> run) {
    return person == 0 ? actor.asSystem(run) : actor.as(person, run);
  }

  /** Refusals are part of the game; anything else is not. */
  private boolean attempt(String name, Runnable act) {
    try {
      act.run();
      count(name);
      return true;
    } catch (DubanException refused) {
      count("refused " + name);
      refusals.add(name + " " + refused.getMessage());
      if (refusals.size() > 10) {
        refusals.remove(0);
      }
      return false;
    }
  }

  private void count(String name) {
    done.merge(name, 1, Integer::sum);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
