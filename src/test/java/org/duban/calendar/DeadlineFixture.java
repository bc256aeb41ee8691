package org.duban.calendar;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.platform.time.ProductClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Opens cases with one task of five working days and a timer on its edge. */
@Component
class DeadlineFixture {

  private final RepositoryService repository;
  private final TaskService tasks;
  private final ManagementService management;
  private final Cases cases;
  private final CurrentActor actor;
  private final JdbcTemplate jdbc;
  private boolean deployed;

  DeadlineFixture(
      RepositoryService repository,
      TaskService tasks,
      ManagementService management,
      Cases cases,
      CurrentActor actor,
      JdbcTemplate jdbc) {
    this.repository = repository;
    this.tasks = tasks;
    this.management = management;
    this.cases = cases;
    this.actor = actor;
    this.jdbc = jdbc;
  }

  /** A case at the village; gives the id of its task. */
  synchronized String open(String village) {
    if (!deployed) {
      repository
          .createDeployment()
          .addInputStream("calendar-test.bpmn", file("calendar-test.bpmn"))
          .addInputStream("calendar-test.form", file("calendar-test.form"))
          .deploy();
      deployed = true;
    }
    CaseFile opened =
        actor.asSystem(
            () ->
                cases.open(
                    new NewCase("calendar-test", "时限测试", null, village, null, null, Map.of())));
    return tasks
        .createTaskQuery()
        .processInstanceId(opened.processInstanceId())
        .singleResult()
        .getId();
  }

  LocalDateTime due(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    return LocalDateTime.ofInstant(task.getDueDate().toInstant(), ProductClock.ZONE);
  }

  LocalDateTime timer(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    return LocalDateTime.ofInstant(
        management
            .createJobQuery()
            .executionId(task.getExecutionId())
            .singleResult()
            .getDuedate()
            .toInstant(),
        ProductClock.ZONE);
  }

  boolean timerSuspended(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    return management
        .createJobQuery()
        .executionId(task.getExecutionId())
        .singleResult()
        .isSuspended();
  }

  /** What lists show. */
  LocalDateTime listed(String taskId) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select due from inbox_task where task_id = ?", LocalDateTime.class, taskId));
  }

  long caseId(String taskId) {
    return ((Number) tasks.getVariable(taskId, "caseId")).longValue();
  }

  int timeline(String taskId, String kind) {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from case_event where case_id = ? and kind = ?",
            Integer.class,
            caseId(taskId),
            kind);
    return n == null ? 0 : n;
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(DeadlineFixture.class.getResourceAsStream(name), name);
  }
}
