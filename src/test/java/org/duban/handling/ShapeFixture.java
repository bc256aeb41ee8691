package org.duban.handling;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.OpenTask;
import org.duban.inbox.persistence.InboxReads;
import org.duban.organisation.County;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases of small processes, one for each shape in which an operation has to be right. All begin
 * with {@code Task_Draft} (VILLAGE_LIAISON of village 1, 1) and end with {@code Task_Approve}
 * (TOWNSHIP_LEADER of township 1); what lies between is the shape:
 *
 * <ul>
 *   <li>{@code shape-sequence}: Task_Review (CHECK_TEAM; its conclusion is the variable {@code
 *       reviewed}), with a timer after ten days to Task_Remind beside it
 *   <li>{@code shape-parallel}: Task_Left1, Task_Left2 (CHECK_TEAM) beside Task_Right
 *       (TOWNSHIP_ORGANISER)
 *   <li>{@code shape-inclusive}: the same; {@code ways} is both (unless given otherwise), left or
 *       right
 *   <li>{@code shape-multi}, {@code shape-multi-sequential}: Task_Vote by the roles in {@code
 *       voters} (CHECK_TEAM, TOWNSHIP_ORGANISER, TOWNSHIP_DISCIPLINE)
 *   <li>{@code shape-subprocess}: Sub with Task_Inside1 (CHECK_TEAM), Task_Inside2
 *       (TOWNSHIP_ORGANISER)
 *   <li>{@code shape-multi-subprocess}: the same, once for each of {@code voters}
 *   <li>{@code shape-call}: Call of {@code shape-called} with Task_Called1 (CHECK_TEAM),
 *       Task_Called2 (TOWNSHIP_ORGANISER; its conclusion is the variable {@code called})
 * </ul>
 */
@Component
public class ShapeFixture {

  public static final List<String> SHAPES =
      List.of(
          "shape-sequence",
          "shape-parallel",
          "shape-inclusive",
          "shape-multi",
          "shape-multi-sequential",
          "shape-subprocess",
          "shape-multi-subprocess",
          "shape-call");

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final Cases cases;
  private final CurrentActor actor;
  private final InboxReads reads;
  private final CompletingTask completing;
  private final JsonMapper json;
  private boolean deployed;

  ShapeFixture(
      RepositoryService repository,
      RuntimeService runtime,
      Cases cases,
      CurrentActor actor,
      InboxReads reads,
      CompletingTask completing,
      JsonMapper json) {
    this.repository = repository;
    this.runtime = runtime;
    this.cases = cases;
    this.actor = actor;
    this.reads = reads;
    this.completing = completing;
    this.json = json;
  }

  public synchronized void deploy() {
    if (!deployed) {
      DeploymentBuilder deployment = repository.createDeployment();
      SHAPES.forEach(shape -> add(deployment, shape + ".bpmn"));
      add(deployment, "shape-called.bpmn");
      add(deployment, "shape.form");
      deployment.deploy();
      deployed = true;
    }
  }

  private static void add(DeploymentBuilder deployment, String name) {
    InputStream file = ShapeFixture.class.getResourceAsStream("shapes/" + name);
    deployment.addInputStream(name, Objects.requireNonNull(file, name));
  }

  /** A case of that shape at village 1, 1, about its first member. */
  public CaseFile open(String shape, County county) {
    return open(shape, county, Map.of());
  }

  public CaseFile open(String shape, County county, Map<String, Object> variables) {
    deploy();
    Map<String, Object> start = new HashMap<>(variables);
    start.putIfAbsent("ways", "both");
    start.putIfAbsent("voters", "CHECK_TEAM,TOWNSHIP_ORGANISER,TOWNSHIP_DISCIPLINE");
    NewCase wanted =
        new NewCase(
            shape, "测试" + shape, county.member(1, 1, 1), county.village(1, 1), null, null, start);
    return actor.asSystem(() -> cases.open(wanted));
  }

  /** Keys of the case's open tasks as the inbox has them, sorted. */
  public List<String> waiting(CaseFile file) {
    return reads.ofCase(file.id()).stream().map(OpenTask::taskKey).sorted().toList();
  }

  public List<OpenTask> tasks(CaseFile file) {
    return reads.ofCase(file.id());
  }

  /** The first open task of that key. */
  public OpenTask task(CaseFile file, String taskKey) {
    return reads.ofCase(file.id()).stream()
        .filter(t -> t.taskKey().equals(taskKey))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no open " + taskKey + " but " + waiting(file)));
  }

  /** Somebody of the county who can handle the task now. */
  public long handler(OpenTask task, County county) {
    if (task.assignee() != null) {
      return task.assignee();
    }
    return reads.holders(task.taskId()).stream()
        .map(h -> h.startsWith("P:") ? Long.valueOf(h.substring(2)) : first(county, h))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody for " + task.taskKey()));
  }

  private static @Nullable Long first(County county, String holder) {
    List<Long> all = county.holders().get(holder);
    return all == null ? null : all.get(0);
  }

  /** Completes the first open task of each key in turn, by whoever can; conclusion pass. */
  public void complete(CaseFile file, County county, String... taskKeys) {
    for (String key : taskKeys) {
      OpenTask task = task(file, key);
      complete(task.taskId(), handler(task, county), "pass");
    }
  }

  public void complete(String taskId, long person, String conclusion) {
    CompletionRequest request =
        new CompletionRequest(
            json.createObjectNode().put("note", "说明").put("conclusion", conclusion),
            UUID.randomUUID().toString(),
            null,
            List.of(),
            null,
            true);
    actor.as(person, () -> completing.complete(taskId, request));
  }

  /** Completes the task {@code Task_Approve}, and the case is over. */
  public boolean over(CaseFile file) {
    return cases.require(file.id()).closedAt() != null;
  }

  /**
   * Where the tokens of the case's own instance are, sorted: ids of activities, those in scopes as
   * {@code Sub/Task_Inside1}, waiting at a join as {@code Join}.
   */
  public List<String> tokens(CaseFile file) {
    ProcessInstance root =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(file.number())
            .rootProcessInstances()
            .singleResult();
    return root == null
        ? List.of()
        : leaves(runtime.getActivityInstance(root.getId()), "").stream().sorted().toList();
  }

  private static List<String> leaves(ActivityInstance at, String path) {
    if (at.getChildActivityInstances().length == 0) {
      return List.of(path);
    }
    return java.util.Arrays.stream(at.getChildActivityInstances())
        .flatMap(
            child ->
                leaves(
                    child,
                    path.isEmpty() ? child.getActivityId() : path + "/" + child.getActivityId())
                    .stream())
        .toList();
  }
}
