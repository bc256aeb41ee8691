package org.duban.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.duban.ProductTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * With very many open tasks, no statement of the hot paths reads a whole table. Run with {@code mvn
 * test -Pbench -Dtest=EnginePlansBench -Dduban.bench.rows=1000000}; findings in {@code
 * docs/decisions}.
 */
@ProductTest
@Tag("bench")
class EnginePlansBench {

  private static final int ROWS = Integer.getInteger("duban.bench.rows", 200_000);
  private static final long FEW = 5_000;

  @Autowired HikariDataSource pool;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldReadNoWholeTable() {
    // given
    ProcessEngine engine = recordedEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addString(
            "bench.form",
            "{\"id\":\"bench-form\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[]}")
        .addString("bench.bpmn", PROCESS)
        .deploy();
    fill(
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("bench")
            .latestVersion()
            .singleResult()
            .getId());

    // when
    Map<String, List<String>> sent = hotPaths(engine);

    // then
    List<String> scans = new ArrayList<>();
    sent.forEach((path, statements) -> statements.forEach(sql -> explain(path, sql, scans)));
    scans.forEach(line -> System.out.println("SCAN " + line));
    assertThat(scans).isEmpty();
  }

  private Map<String, List<String>> hotPaths(ProcessEngine engine) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    List<ProcessInstance> started = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String caseNo = "BENCH-" + i;
      record(
          sent,
          "start",
          () ->
              started.add(
                  engine
                      .getRuntimeService()
                      .startProcessInstanceByKey(
                          "bench", caseNo, Map.of("caseId", 1L, "unit", "330781001203"))));
    }
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(started.get(0).getId())
            .singleResult();
    record(sent, "claim", () -> engine.getTaskService().claim(task.getId(), "P:1"));
    record(sent, "due date", () -> engine.getTaskService().setDueDate(task.getId(), new Date()));
    record(
        sent,
        "candidates",
        () -> engine.getTaskService().addCandidateGroup(task.getId(), "MEMBER@1"));
    record(
        sent,
        "complete",
        () -> engine.getTaskService().complete(task.getId(), Map.of("conclusion", "pass")));
    record(
        sent,
        "correlate",
        () -> {
          Execution waiting =
              engine
                  .getRuntimeService()
                  .createExecutionQuery()
                  .messageEventSubscriptionName("Message_Bench")
                  .processInstanceBusinessKey("BENCH-1")
                  .singleResult();
          engine.getRuntimeService().messageEventReceived("Message_Bench", waiting.getId());
        });
    record(sent, "acquire", () -> acquire(engine));
    Job timer =
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(started.get(2).getId())
            .singleResult();
    record(sent, "timer", () -> engine.getManagementService().executeJob(timer.getId()));
    record(
        sent,
        "delete",
        () -> engine.getRuntimeService().deleteProcessInstance(started.get(3).getId(), "bench"));
    return sent;
  }

  private static void acquire(ProcessEngine engine) {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration
        .getCommandExecutorTxRequired()
        .execute(new AcquireJobsCmd(configuration.getJobExecutor()));
  }

  private static void record(Map<String, List<String>> sent, String path, Runnable act) {
    RecordedStatements.SENT.clear();
    long before = System.nanoTime();
    act.run();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    System.out.printf(
        "PATH %s: %d statements, %d ms%n", path, RecordedStatements.SENT.size(), took.toMillis());
    sent.put(path, List.copyOf(RecordedStatements.SENT));
  }

  private void explain(String path, String sql, List<String> scans) {
    if (!sql.trim().toLowerCase(java.util.Locale.ROOT).matches("(?s)(select|update|delete).*")) {
      return;
    }
    for (Map<String, Object> row : jdbc.queryForList("explain " + sql)) {
      // a number in one database, text in the other
      String rows = String.valueOf(row.get("rows"));
      String table = String.valueOf(row.get("table"));
      boolean all = List.of("ALL", "index").contains(String.valueOf(row.get("type")));
      if (rows.matches("\\d+") && Long.parseLong(rows) > FEW) {
        scans.add(
            "%s: %s %s key=%s rows=%s%s: %s"
                .formatted(
                    path,
                    table,
                    row.get("type"),
                    row.get("key"),
                    rows,
                    all ? " WHOLE" : "",
                    sql.replaceAll("\\s+", " ")));
      }
    }
  }

  private ProcessEngine recordedEngine() {
    String url = pool.getJdbcUrl();
    PooledDataSource recorded =
        new PooledDataSource(
            "com.mysql.cj.jdbc.Driver",
            url
                + (url.contains("?") ? "&" : "?")
                + "nullCatalogMeansCurrent=true&connectionTimeZone=Asia/Shanghai&queryInterceptors="
                + RecordedStatements.class.getName(),
            pool.getUsername(),
            pool.getPassword());
    recorded.setDefaultTransactionIsolationLevel(Connection.TRANSACTION_READ_COMMITTED);
    StandaloneProcessEngineConfiguration c = new StandaloneProcessEngineConfiguration();
    c.setProcessEngineName("bench");
    c.setDataSource(recorded);
    c.setDatabaseType("mysql");
    c.setDatabaseSchemaUpdate("false");
    c.setCustomHistoryLevels(List.of(new DubanHistory()));
    c.setHistory(DubanHistory.NAME);
    c.setCmmnEnabled(false);
    c.setMetricsEnabled(false);
    c.setDbMetricsReporterActivate(false);
    c.setJobExecutorActivate(false);
    return c.buildProcessEngine();
  }

  private void fill(String definition) {
    jdbc.execute("drop table if exists bench_number");
    jdbc.execute("create table bench_number (n int primary key)");
    jdbc.execute("insert into bench_number values (0)");
    for (int have = 1; have < ROWS; have *= 2) {
      jdbc.update(
          "insert into bench_number select n + ? from bench_number where n + ? < ?",
          have,
          have,
          ROWS);
    }
    for (String sql : FILL) {
      jdbc.update(sql.replace(":definition", "'" + definition + "'"));
    }
    jdbc.execute("drop table bench_number");
    for (String table :
        new String[] {
          "RU_EXECUTION",
          "RU_TASK",
          "RU_IDENTITYLINK",
          "RU_VARIABLE",
          "RU_EVENT_SUBSCR",
          "RU_JOB",
          "HI_PROCINST",
          "HI_ACTINST",
          "HI_TASKINST"
        }) {
      jdbc.queryForList("analyze table ACT_" + table);
    }
  }

  private static final List<String> FILL =
      List.of(
          "insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_,"
              + " BUSINESS_KEY_, PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_,"
              + " IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_,"
              + " PROC_DEF_KEY_) select concat('b', n), 1, concat('b', n), concat('b', n),"
              + " concat('C-', n), :definition, null, 0, 0, 1, 0, 1, 0, 1, 'bench'"
              + " from bench_number",
          "insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, PARENT_ID_,"
              + " PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_,"
              + " SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_, PROC_DEF_KEY_) select"
              + " concat('c', n), 1, concat('b', n), concat('b', n), concat('b', n), :definition,"
              + " 'Task_Bench', 1, 0, 1, 0, 1, 0, 1, 'bench' from bench_number",
          "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_,"
              + " TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_) select"
              + " concat('t', n), 1, concat('c', n), concat('b', n), :definition, '核实',"
              + " 'Task_Bench', 50, now(), now(), 1 from bench_number",
          "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select"
              + " concat('l', n), 1, concat('VILLAGE_LIAISON@', n div 100), 'candidate',"
              + " concat('t', n) from bench_number",
          "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_,"
              + " LONG_, VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) select"
              + " concat('v', n), 1, 'long', 'caseId', concat('b', n), concat('b', n), n,"
              + " concat('b', n), 1, 0 from bench_number",
          "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_,"
              + " TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) select"
              + " concat('w', n), 1, 'string', 'unit', concat('b', n), concat('b', n),"
              + " '330781001203', concat('b', n), 1, 0 from bench_number",
          "insert into ACT_RU_EVENT_SUBSCR (ID_, REV_, EVENT_TYPE_, EVENT_NAME_, EXECUTION_ID_,"
              + " PROC_INST_ID_, ACTIVITY_ID_, CREATED_) select concat('e', n), 1, 'message',"
              + " 'Message_Bench', concat('c', n), concat('b', n), 'Event_Message', now()"
              + " from bench_number",
          "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, EXECUTION_ID_,"
              + " ROOT_PROC_INST_ID_, PROCESS_INSTANCE_ID_, PROCESS_DEF_ID_, PROCESS_DEF_KEY_,"
              + " RETRIES_, DUEDATE_, HANDLER_TYPE_, HANDLER_CFG_, SUSPENSION_STATE_, PRIORITY_,"
              + " SEQUENCE_COUNTER_, CREATE_TIME_) select concat('j', n), 1, 'timer', 1,"
              + " concat('c', n), concat('b', n), concat('b', n), :definition, 'bench', 3,"
              + " now() + interval 30 day, 'timer-transition', 'Event_Timer', 1, 0, 1, now()"
              + " from bench_number",
          "insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_,"
              + " PROC_DEF_ID_, START_TIME_, ROOT_PROC_INST_ID_, STATE_) select concat('b', n),"
              + " concat('b', n), concat('C-', n), 'bench', :definition, now(), concat('b', n),"
              + " 'ACTIVE' from bench_number",
          "insert into ACT_HI_ACTINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_,"
              + " PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, TASK_ID_, ACT_TYPE_, START_TIME_) select"
              + " concat('a', n), 'bench', :definition, concat('b', n), concat('b', n),"
              + " concat('c', n), 'Task_Bench', concat('t', n), 'userTask', now()"
              + " from bench_number",
          "insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_,"
              + " ROOT_PROC_INST_ID_, PROC_INST_ID_, EXECUTION_ID_, NAME_, START_TIME_) select"
              + " concat('t', n), 'Task_Bench', 'bench', :definition, concat('b', n),"
              + " concat('b', n), concat('c', n), '核实', now() from bench_number");

  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          targetNamespace="https://duban.example/processes" id="Definitions_1">
        <bpmn:message id="Message_1" name="Message_Bench"/>
        <bpmn:process id="bench" isExecutable="true" camunda:historyTimeToLive="P3650D">
          <bpmn:startEvent id="Event_Opened"/>
          <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Opened" targetRef="Task_Bench"/>
          <bpmn:userTask id="Task_Bench" name="核实" camunda:candidateGroups="VILLAGE_LIAISON@1"
              camunda:dueDate="2026-12-31T00:00:00" camunda:formRef="bench-form"
              camunda:formRefBinding="deployment">
            <bpmn:documentation>核实</bpmn:documentation>
          </bpmn:userTask>
          <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_Bench" targetRef="Event_Closed"/>
          <bpmn:endEvent id="Event_Closed"/>
          <bpmn:boundaryEvent id="Event_Message" attachedToRef="Task_Bench">
            <bpmn:messageEventDefinition messageRef="Message_1"/>
          </bpmn:boundaryEvent>
          <bpmn:sequenceFlow id="Flow_3" sourceRef="Event_Message" targetRef="Event_Told"/>
          <bpmn:endEvent id="Event_Told"/>
          <bpmn:boundaryEvent id="Event_Timer" attachedToRef="Task_Bench">
            <bpmn:timerEventDefinition><bpmn:timeDuration>P30D</bpmn:timeDuration></bpmn:timerEventDefinition>
          </bpmn:boundaryEvent>
          <bpmn:sequenceFlow id="Flow_4" sourceRef="Event_Timer" targetRef="Event_Late"/>
          <bpmn:endEvent id="Event_Late"/>
        </bpmn:process>
      </bpmn:definitions>
      """;
}
