package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ProjectionCheck.Difference;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.Post;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is done in whatever order, the inbox shows what the engine has. */
@ProductTest
class ProjectionRandomTest {

  private static final int OPERATIONS = Integer.getInteger("duban.random.operations", 2000);
  private static final List<String> ROLES =
      List.of("VILLAGE_LIAISON", "VILLAGE_CADRE", "CHECK_TEAM", "CONVENER", "HELPER");

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired ChangingPosts posts;
  @Autowired ClaimingTask claiming;
  @Autowired Recusing recusing;
  @Autowired ProjectionCheck check;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TaskPriorities priorities;
  @Autowired TransactionTemplate transaction;

  private final Random random = new Random(20261121);
  private final List<CaseFile> open = new ArrayList<>();
  private final List<Post> extraPosts = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();

  @Test
  void shouldEqualTheEngineAfterThousandsOfRandomOperations() {
    // given
    County county = counties.create();
    List<Long> people =
        Stream.concat(
                county.holders().values().stream().flatMap(List::stream),
                county.members().values().stream().flatMap(List::stream))
            .distinct()
            .sorted()
            .toList();

    // when
    for (int i = 0; i < OPERATIONS; i++) {
      step(county, people);
    }

    // then
    assertThat(differences(county)).isEmpty();
    assertThat(done)
        .containsKeys("start", "complete", "claim", "release", "delete", "post", "recuse");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from inbox_task where unit_path like ?",
                Integer.class,
                "%/" + county.code() + "/%"))
        .isPositive();
  }

  @Test
  void shouldFindAndRepairWhatDiffers() {
    // given
    County county = counties.create();
    CaseFile first = inbox.open(county.member(1, 1, 1), county.village(1, 1), "HELPER");
    CaseFile second = inbox.open(county.member(1, 1, 2), county.village(1, 1), "HELPER");
    CaseFile third = inbox.open(county.member(1, 1, 3), county.village(1, 1), "HELPER");
    jdbc.update("delete from inbox_task where case_id = ?", first.id());
    jdbc.update(
        "update inbox_entry set holder = 'HELPER@nowhere' where task_id = ?",
        inbox.task(second, "Task_Fill").taskId());
    jdbc.update("update inbox_task set version = 99 where case_id = ?", third.id());
    CaseFile fourth = inbox.open(county.member(1, 1, 1), county.village(1, 1), "HELPER");
    CaseFile fifth = inbox.open(county.member(1, 1, 1), county.village(1, 1), "HELPER");
    misplace("due", fourth);
    misplace("arrived", fifth);

    // then
    assertThat(differences(county)).hasSize(5);
    check.repair();
    assertThat(differences(county)).isEmpty();
    assertThat(inbox.todo(county.member(1, 1, 2), second)).containsExactly("Task_Fill");
  }

  private void misplace(String column, CaseFile file) {
    jdbc.update(
        "update inbox_entry set " + column + " = '2020-01-01' where task_id = ?",
        inbox.task(file, "Task_Fill").taskId());
  }

  private List<Difference> differences(County county) {
    return check.differences().stream()
        .filter(
            d ->
                Stream.of(d.expected(), d.actual())
                    .filter(Objects::nonNull)
                    .anyMatch(p -> p.task().unitPath().contains("/" + county.code() + "/")))
        .toList();
  }

  private void step(County county, List<Long> people) {
    int dice = random.nextInt(100);
    if (open.isEmpty() || dice < 6) {
      start(county, people);
      return;
    }
    CaseFile file = pick(open);
    List<OpenTask> now = inbox.tasks(file);
    if (now.isEmpty()) {
      open.remove(file);
      return;
    }
    OpenTask task = pick(now);
    if (dice < 50) {
      String conclusion = pick(List.of("pass", "pass", "pass", "return", "withdraw"));
      attempt("complete", () -> inbox.complete(handler(task, people), task.taskId(), conclusion));
    } else if (dice < 63) {
      as("claim", handler(task, people), () -> claiming.claim(task.taskId()));
    } else if (dice < 73) {
      Long assignee = task.assignee();
      if (assignee != null) {
        as("release", assignee, () -> claiming.release(task.taskId()));
      }
    } else if (dice < 80) {
      tasks.setPriority(task.taskId(), random.nextInt(100));
      if (random.nextBoolean()) {
        transaction.executeWithoutResult(status -> priorities.raise(task.taskId()));
      }
      Date due = Date.from(clock.instant().plusSeconds(random.nextInt(1_000_000)));
      org.camunda.bpm.engine.task.Task engineTask =
          tasks.createTaskQuery().taskId(task.taskId()).initializeFormKeys().singleResult();
      engineTask.setDueDate(random.nextBoolean() ? due : null);
      tasks.saveTask(engineTask);
    } else if (dice < 84) {
      tasks.addCandidateGroup(task.taskId(), pick(ROLES) + "@" + county.township(2));
    } else if (dice < 86) {
      runtime.deleteProcessInstance(Objects.requireNonNull(file.processInstanceId()), "随机终止");
      count("delete");
    } else if (dice < 95) {
      post(county, people);
    } else {
      as("recuse", handler(task, people), () -> recusing.declare(task.taskId(), "随机回避"));
    }
  }

  private void start(County county, List<Long> people) {
    List<NewCase> wanted = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(12); i++) {
      String village = county.village(1 + random.nextInt(2), 1 + random.nextInt(2));
      wanted.add(InboxFixture.newCase(pick(people), village, pick(ROLES)));
    }
    open.addAll(inbox.openAll(wanted));
    count("start");
  }

  private void post(County county, List<Long> people) {
    if (!extraPosts.isEmpty() && random.nextBoolean()) {
      Post post = extraPosts.remove(random.nextInt(extraPosts.size()));
      as("post", 0, () -> posts.end(post.id()));
    } else {
      String unit =
          pick(
              List.of(
                  county.village(1, 1), county.village(2, 2), county.township(1), county.code()));
      attempt(
          "post",
          () ->
              actor.asSystem(
                  () -> extraPosts.add(posts.begin(pick(people), pick(ROLES), unit, null, null))));
    }
  }

  /** Mostly one who may handle the task; now and then just anybody. */
  private long handler(OpenTask task, List<Long> people) {
    List<Long> may =
        people.stream().filter(p -> task.assignee() == null || task.assignee().equals(p)).toList();
    List<String> holders =
        jdbc.queryForList(
            "select holder from inbox_entry where task_id = ?", String.class, task.taskId());
    List<Long> holding =
        may.stream().filter(p -> holders.stream().anyMatch(h -> holds(p, h))).toList();
    return holding.isEmpty() || random.nextInt(10) == 0 ? pick(people) : pick(holding);
  }

  private boolean holds(long person, String holder) {
    return actor.as(person, () -> actor.require().holders().contains(holder));
  }

  private void as(String name, long person, Runnable act) {
    attempt(
        name,
        () -> {
          Supplier<Boolean> run =
              () -> {
                act.run();
                return true;
              };
          return person == 0 ? actor.asSystem(run) : actor.as(person, run);
        });
  }

  /** Refusals are part of the game; anything else is not. */
  private void attempt(String name, Supplier<?> act) {
    try {
      Object result = act.get();
      count(result == null ? "nothing" : name);
    } catch (DubanException refused) {
      count("refused " + name);
    }
  }

  private void count(String name) {
    done.merge(name, 1, Integer::sum);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
