package org.duban.workflow.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.workflow.marks.MarkedModels.I;
import static org.duban.workflow.marks.MarkedModels.M;
import static org.duban.workflow.marks.MarkedModels.chain;
import static org.duban.workflow.marks.MarkedModels.node;
import static org.duban.workflow.marks.MarkedModels.process;
import static org.duban.workflow.marks.MarkedModels.task;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No operation of the engine skips a mandatory step or undoes an irreversible one. */
@ProductTest
class MarkedStepsTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired SuspendingInstance suspending;
  @Autowired JdbcTemplate jdbc;

  County county;
  long office;

  @BeforeEach
  void county() {
    county = counties.create(1, 1, 1);
    office = county.holder("CAMPAIGN_OFFICE", county.code());
  }

  @Test
  void shouldNotSkipAStepThatLiesAhead() {
    CaseFile file = sequence();
    String instance = instance(file);
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .startBeforeActivity("Task_Decide")
                .execute());
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("Task_Draft")
                .startAfterActivity("Task_Hear")
                .execute(true, true));
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .startTransition("Flow_Task_Hear_Task_Decide")
                .execute());
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createModification(definition("marks-sequence").getId())
                .processInstanceIds(instance)
                .cancelAllForActivity("Task_Draft")
                .startBeforeActivity("Task_Follow")
                .execute());
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createProcessInstanceByKey("marks-sequence")
                .startBeforeActivity("Task_Deliver")
                .execute());
    assertThat(walk.waiting(file)).containsExactly("Task_Draft");
  }

  @Test
  void shouldNotEndAnOpenStepButByDoingIt() {
    CaseFile file = sequence();
    String instance = instance(file);
    done(file, "Task_Draft");
    String task = walk.task(file, "Task_Hear").getId();
    Execution execution =
        runtime
            .createExecutionQuery()
            .activityId("Task_Hear")
            .processInstanceId(instance)
            .singleResult();
    refused("workflow.marks.no-submission", () -> tasks.complete(task));
    refused("workflow.marks.no-submission", () -> runtime.signal(execution.getId()));
    refused(
        "workflow.marks.cancelled",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("Task_Hear")
                .startBeforeActivity("Task_Draft")
                .execute(true, true));
    refused(
        "workflow.marks.cancelled",
        () -> runtime.deleteProcessInstance(instance, "终止", true, true, true, true));
    refused(
        "workflow.marks.lapse-forced",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("Task_Hear")
                .startBeforeActivity("Event_Silent")
                .execute());
    refused("workflow.marks.blind", () -> runtime.suspendProcessInstanceById(instance));
    refused("workflow.marks.suspended", () -> suspending.suspend(instance));
    refused(
        "workflow.marks.lapse-early",
        () -> management.executeJob(walk.timer(file, "Event_Silent").getId()));
    assertThat(walk.waiting(file)).containsExactly("Task_Hear");
    // when it is done
    done(file, "Task_Hear");
    assertThat(walk.waiting(file)).containsExactly("Task_Decide");
    suspending.suspend(instance);
    runtime.activateProcessInstanceById(instance);
  }

  @Test
  void shouldHoldAgainstOperationsOnManyInstances() {
    CaseFile file = sequence();
    String instance = instance(file);
    ProcessDefinition definition = definition("marks-sequence");
    done(file, "Task_Draft");
    refused(
        "workflow.marks.cancelled",
        () -> repository.deleteDeployment(definition.getDeploymentId(), true, true, true));
    refused(
        "workflow.marks.blind",
        () -> repository.suspendProcessDefinitionById(definition.getId(), true, null));
    refused(
        "workflow.marks.blind",
        () ->
            runtime
                .updateProcessInstanceSuspensionState()
                .byProcessInstanceIds(instance)
                .suspend());
    // by batches, job by job
    batch(runtime.deleteProcessInstancesAsync(List.of(instance), "终止"));
    batch(
        runtime
            .createModification(definition.getId())
            .processInstanceIds(instance)
            .cancelAllForActivity("Task_Hear")
            .startBeforeActivity("Task_Deliver")
            .executeAsync());
    assertThat(walk.waiting(file)).containsExactly("Task_Hear");
    // a case started again from its middle begins without what the first one had passed
    done(file, "Task_Hear", "Task_Decide", "Task_Deliver", "Task_Follow");
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .restartProcessInstances(definition.getId())
                .startBeforeActivity("Task_Deliver")
                .processInstanceIds(instance)
                .execute());
  }

  private void batch(Batch batch) {
    ManagementService m = management;
    m.executeJob(
        m.createJobQuery().jobDefinitionId(batch.getSeedJobDefinitionId()).singleResult().getId());
    m.createJobQuery()
        .jobDefinitionId(batch.getBatchJobDefinitionId())
        .list()
        .forEach(
            job ->
                assertThatThrownBy(() -> m.executeJob(job.getId()))
                    .hasStackTraceContaining("workflow.marks."));
    m.deleteBatch(batch.getId(), true);
  }

  @Test
  void shouldRecordThatAStepLapsed() {
    CaseFile file = sequence();
    done(file, "Task_Draft");
    walk.fire(file, "Event_Silent");
    assertThat(walk.waiting(file)).containsExactly("Task_Decide");
    assertThat(
            jdbc.queryForList(
                "select text from case_event where case_id = ? and kind = 'lapsed'",
                String.class,
                file.id()))
        .containsExactly("逾期未陈述，记录在案");
  }

  @Test
  void shouldNotGoBackBeforeAnIrreversibleStepButByTheModelItself() {
    CaseFile file = sequence();
    String instance = instance(file);
    done(file, "Task_Draft", "Task_Hear", "Task_Decide", "Task_Deliver");
    for (String target : List.of("Task_Draft", "Task_Decide", "Task_Deliver")) {
      refused(
          "workflow.marks.undone",
          () ->
              runtime
                  .createProcessInstanceModification(instance)
                  .cancelAllForActivity("Task_Follow")
                  .startBeforeActivity(target)
                  .execute(true, true));
    }
    refused("workflow.marks.terminated", () -> runtime.deleteProcessInstance(instance, "终止"));
    refused(
        "workflow.marks.terminated",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("Task_Follow")
                .execute());
    // when the model leads back
    walk.complete(file, "Task_Follow", office, Map.of("note", "again"));
    assertThat(walk.waiting(file)).containsExactly("Task_Draft");
    // then the hearing is due anew
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .startBeforeActivity("Task_Decide")
                .execute());
    done(file, "Task_Draft", "Task_Hear", "Task_Decide", "Task_Deliver", "Task_Follow");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldNotMigratePastAStep() {
    CaseFile file = sequence();
    ProcessDefinition before = definition("marks-sequence");
    // a version in which the hearing is no longer mandatory
    deploy(MarkedModels.sequence("marks-sequence").replace(M, ""));
    ProcessDefinition loose = definition("marks-sequence");
    refusedReport("不再必经", () -> migrate(before, loose, "Task_Draft", "Task_Draft", instance(file)));
    deploy(MarkedModels.sequence("marks-sequence"));
    ProcessDefinition same = definition("marks-sequence");
    refusedReport("尚未办结", () -> migrate(before, same, "Task_Draft", "Task_Decide", instance(file)));
    migrate(before, same, "Task_Draft", "Task_Draft", instance(file));
    done(file, "Task_Draft", "Task_Hear", "Task_Decide", "Task_Deliver");
    refusedReport("不可逆", () -> migrate(same, same, "Task_Follow", "Task_Draft", instance(file)));
  }

  @Test
  void shouldHoldInParallelBranches() {
    deploy(
        process(
            "marks-parallel",
            node("startEvent", "Start")
                + node("parallelGateway", "Fork")
                + task("Task_Hear", M)
                + task("Task_Other", "")
                + task("Task_Another", "")
                + node("parallelGateway", "Join")
                + task("Task_Decide", I)
                + node("endEvent", "End")
                + chain("Start", "Fork", "Task_Hear", "Join", "Task_Decide", "End")
                + chain("Fork", "Task_Other", "Task_Another", "Join")));
    CaseFile file = open("marks-parallel");
    String instance = instance(file);
    refused(
        "workflow.marks.skipped",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("Task_Other")
                .startBeforeActivity("Task_Decide")
                .execute());
    refused(
        "workflow.marks.cancelled",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("Task_Hear")
                .startAfterActivity("Task_Hear")
                .execute());
    // then the other branch may go on after the hearing
    done(file, "Task_Hear", "Task_Other", "Task_Another", "Task_Decide");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldHoldInASubProcess() {
    deploy(
        process(
            "marks-sub",
            node("startEvent", "Start")
                + task("Task_Draft", "")
                + "<bpmn:subProcess id=\"Sub\" name=\"听证\">"
                + node("startEvent", "Start_Sub")
                + task("Task_Prepare", "")
                + task("Task_Hear", M)
                + node("endEvent", "End_Sub")
                + chain("Start_Sub", "Task_Prepare", "Task_Hear", "End_Sub")
                + "</bpmn:subProcess>"
                + task("Task_Decide", I)
                + task("Task_Follow", "")
                + node("endEvent", "End")
                + chain("Start", "Task_Draft", "Sub", "Task_Decide", "Task_Follow", "End")));
    CaseFile file = open("marks-sub");
    String instance = instance(file);
    refused("workflow.marks.skipped", () -> jump(instance, "Task_Draft", "Task_Decide"));
    refused("workflow.marks.skipped", () -> jump(instance, "Task_Draft", "End_Sub"));
    done(file, "Task_Draft", "Task_Prepare");
    refused("workflow.marks.cancelled", () -> jump(instance, "Sub", "Task_Draft"));
    done(file, "Task_Hear", "Task_Decide");
    refused("workflow.marks.undone", () -> jump(instance, "Task_Follow", "Task_Prepare"));
    done(file, "Task_Follow");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldHoldForEachOfAMultipleStep() {
    String each =
        "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"hearers\" camunda:elementVariable=\"hearer\"/>";
    deploy(
        process(
            "marks-multi",
            node("startEvent", "Start")
                + task("Task_Draft", "")
                + task("Task_Hear", M, each)
                + task("Task_Decide", "")
                + node("endEvent", "End")
                + chain("Start", "Task_Draft", "Task_Hear", "Task_Decide", "End")));
    CaseFile file =
        open("marks-multi", Map.of("hearers", new java.util.ArrayList<>(List.of("a", "b"))));
    String instance = instance(file);
    refused("workflow.marks.skipped", () -> jump(instance, "Task_Draft", "Task_Decide"));
    done(file, "Task_Draft", "Task_Hear");
    String other = walk.task(file, "Task_Hear").getExecutionId();
    refused(
        "workflow.marks.cancelled",
        () ->
            runtime
                .createProcessInstanceModification(instance)
                .cancelActivityInstance(activityInstance(instance, other))
                .execute());
    refused("workflow.marks.cancelled", () -> jump(instance, "Task_Hear", "Task_Draft"));
    done(file, "Task_Hear", "Task_Decide");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    // and nobody at all is not enough
    CaseFile nobody = open("marks-multi", Map.of("hearers", new java.util.ArrayList<>()));
    refused("workflow.marks.nobody", () -> done(nobody, "Task_Draft"));
  }

  @Test
  void shouldHoldThroughACall() {
    deploy(
        process(
            "marks-call",
            node("startEvent", "Start")
                + task("Task_Draft", "")
                + "<bpmn:callActivity id=\"Call\" name=\"听证\" calledElement=\"marks-called\"><bpmn:extensionElements><camunda:properties>"
                + M
                + "</camunda:properties><camunda:in businessKey=\"${caseNo}\"/><camunda:in variables=\"all\"/></bpmn:extensionElements></bpmn:callActivity>"
                + task("Task_Decide", "")
                + node("endEvent", "End")
                + chain("Start", "Task_Draft", "Call", "Task_Decide", "End")),
        process(
            "marks-called",
            node("startEvent", "Start")
                + task("Task_Hear", M)
                + task("Task_Deliver", I)
                + node("endEvent", "End")
                + chain("Start", "Task_Hear", "Task_Deliver", "End")));
    CaseFile file = open("marks-call");
    String instance = instance(file);
    refused("workflow.marks.skipped", () -> jump(instance, "Task_Draft", "Task_Decide"));
    done(file, "Task_Draft");
    String called = walk.task(file, "Task_Hear").getProcessInstanceId();
    refused("workflow.marks.cancelled", () -> jump(instance, "Call", "Task_Draft"));
    refused("workflow.marks.skipped", () -> jump(called, "Task_Hear", "Task_Deliver"));
    refused("workflow.marks.cancelled", () -> runtime.deleteProcessInstance(instance, "终止"));
    done(file, "Task_Hear", "Task_Deliver");
    refused("workflow.marks.terminated", () -> runtime.deleteProcessInstance(instance, "终止"));
    done(file, "Task_Decide");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  private void jump(String instance, String from, String to) {
    runtime
        .createProcessInstanceModification(instance)
        .cancelAllForActivity(from)
        .startBeforeActivity(to)
        .execute(true, false);
  }

  private String activityInstance(String instance, String execution) {
    return java.util.Arrays.stream(
            runtime.getActivityInstance(instance).getActivityInstances("Task_Hear"))
        .filter(a -> List.of(a.getExecutionIds()).contains(execution))
        .findFirst()
        .orElseThrow()
        .getId();
  }

  private void migrate(
      ProcessDefinition from, ProcessDefinition to, String source, String target, String id) {
    runtime
        .newMigration(
            runtime
                .createMigrationPlan(from.getId(), to.getId())
                .mapActivities(source, target)
                .build())
        .processInstanceIds(id)
        .execute();
  }

  private CaseFile sequence() {
    deploy(MarkedModels.sequence("marks-sequence"));
    return open("marks-sequence");
  }

  private CaseFile open(String key) {
    return open(key, Map.of());
  }

  private CaseFile open(String key, Map<String, @NonNull Object> variables) {
    return walk.open(key, county.code(), null, variables);
  }

  private void done(CaseFile file, String... keys) {
    for (String key : keys) {
      walk.complete(file, key, office, Map.of("note", "已办"));
    }
  }

  private String instance(CaseFile file) {
    return java.util.Objects.requireNonNull(walk.reload(file).processInstanceId());
  }

  private ProcessDefinition definition(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }

  private void deploy(String... models) {
    DeploymentBuilder builder = repository.createDeployment().name("marks");
    MarkedModels.files(models)
        .forEach(
            (name, bytes) -> builder.addInputStream(name, new java.io.ByteArrayInputStream(bytes)));
    builder.deploy();
  }

  private static void refused(String code, ThrowingCallable operation) {
    assertThatThrownBy(operation).hasStackTraceContaining(code);
  }

  private static void refusedReport(String text, ThrowingCallable operation) {
    assertThatThrownBy(operation).hasMessageContaining(text);
  }
}
