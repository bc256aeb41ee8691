package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.organisation.County;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, launches and runs small campaigns, by the product's own use cases and tasks. */
@Component
public class CampaignFixture {

  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final List<String> ITEMS =
      List.of(
          "land_farmland",
          "land_unlicensed",
          "land_unreplaced",
          "discharge_farming",
          "discharge_workshop",
          "support_obstruct",
          "support_family");

  private static final String WAIT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          targetNamespace="https://duban.example/processes">
        <bpmn:process id="%s" name="等候" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="Start_Wait"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
          <bpmn:sequenceFlow id="Flow_1" sourceRef="Start_Wait" targetRef="Event_Never" />
          <bpmn:intermediateCatchEvent id="Event_Never">
            <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
            <bpmn:messageEventDefinition messageRef="Message_Never" />
          </bpmn:intermediateCatchEvent>
          <bpmn:sequenceFlow id="Flow_2" sourceRef="Event_Never" targetRef="End_Wait" />
          <bpmn:endEvent id="End_Wait"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
        </bpmn:process>
        <bpmn:message id="Message_Never" name="Message_Never" />
      </bpmn:definitions>
      """;

  private final RepositoryService repository;
  private final DraftingCampaign drafting;
  private final SubmittingCampaign submitting;
  private final CampaignTemplates templates;
  private final LaunchWorker worker;
  private final RoundBatches batches;
  private final Cases cases;
  private final CompletingTask completing;
  private final CurrentActor actor;
  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final JdbcTemplate jdbc;
  private final JsonMapper json;
  private final ProductClock clock;

  CampaignFixture(
      RepositoryService repository,
      DraftingCampaign drafting,
      SubmittingCampaign submitting,
      CampaignTemplates templates,
      LaunchWorker worker,
      RoundBatches batches,
      Cases cases,
      CompletingTask completing,
      CurrentActor actor,
      ManagementService jobs,
      RuntimeService runtime,
      JdbcTemplate jdbc,
      JsonMapper json,
      ProductClock clock) {
    this.repository = repository;
    this.drafting = drafting;
    this.submitting = submitting;
    this.templates = templates;
    this.worker = worker;
    this.batches = batches;
    this.cases = cases;
    this.completing = completing;
    this.actor = actor;
    this.jobs = jobs;
    this.runtime = runtime;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** A draft whose first stage ended yesterday, for the units given. */
  public long draft(County county, String template, List<String> units) {
    return draft(county, template, units, null);
  }

  /**
   * @param people criteria; null: those of the template
   */
  public long draft(
      County county, String template, List<String> units, @Nullable List<String> people) {
    var t = templates.find(template).orElseThrow();
    LocalDate today = clock.today();
    CampaignDraft draft =
        new CampaignDraft(
            template,
            "T" + NEXT.getAndIncrement() + "-" + county.code(),
            "测试专项行动" + county.code(),
            county.code(),
            today.minusDays(30),
            today.plusDays(200),
            today.plusDays(60),
            today.plusDays(90),
            t.policy(),
            List.of(
                new CampaignDraft.StageEnd(1, "动员部署", today.minusDays(1)),
                new CampaignDraft.StageEnd(2, "自查自纠", today.plusDays(30)),
                new CampaignDraft.StageEnd(3, "综合整治", today.plusDays(120)),
                new CampaignDraft.StageEnd(4, "总结提高", today.plusDays(150))),
            new CampaignScope(units, people == null ? t.people() : people, t.forms()),
            t.items());
    return actor.as(county.holder("CAMPAIGN_OFFICE", county.code()), () -> drafting.create(draft));
  }

  public CaseFile submit(County county, long campaign) {
    return actor.as(
        county.holder("CAMPAIGN_OFFICE", county.code()), () -> submitting.submit(campaign));
  }

  /** Chains of other modules that a round or a declaration starts; a mere wait where absent. */
  private void ensureLinkedProcesses() {
    for (String key : List.of("joint-check", "spot-check", "publicity", "rectification")) {
      if (repository.createProcessDefinitionQuery().processDefinitionKey(key).count() == 0) {
        repository.createDeployment().addString(key + ".bpmn", WAIT.formatted(key)).deploy();
      }
    }
  }

  /** Drafted, approved, announced, launched; every case started. */
  public CaseFile launched(County county, long campaign) {
    ensureLinkedProcesses();
    CaseFile file = submit(county, campaign);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    complete(
        county.holder("COUNTY_LEADER", county.code()),
        file,
        "Task_ApproveCampaign",
        Map.of("decision", "approve"));
    complete(
        office,
        file,
        "Task_PublishChannels",
        Map.of("noticeNumber", "1号", "hotline", "0579-12388"));
    fireTimer(file, "Event_Stage1Ends");
    complete(office, file, "Task_ConfirmLaunch", Map.of("confirmed", true));
    actor.asSystem(
        () -> {
          worker.runAll();
          return true;
        });
    return file;
  }

  public void fireTimer(CaseFile file, String activity) {
    Job job =
        jobs.createJobQuery().processInstanceId(instance(file)).activityId(activity).singleResult();
    jobs.executeJob(Objects.requireNonNull(job, activity).getId());
  }

  public String instance(CaseFile file) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(file.number())
        .singleResult()
        .getId();
  }

  public void runBatches() {
    batches.runAll();
  }

  public CaseFile declaration(long campaign, long person) {
    return byId(
        "select case_id from declaration where campaign_id = ? and person_id = ?",
        campaign,
        person);
  }

  public CaseFile unitDeclaration(long campaign, String unit) {
    return byId(
        "select case_id from declaration where campaign_id = ? and subject_key = ?",
        campaign,
        "U:" + unit);
  }

  public CaseFile round(long campaign, String unit) {
    return byId(
        "select case_id from declaration_round where campaign_id = ? and unit_code = ?",
        campaign,
        unit);
  }

  public String status(CaseFile declaration) {
    return String.valueOf(
        jdbc.queryForObject(
            "select status from declaration where case_id = ?", String.class, declaration.id()));
  }

  public String state(CaseFile round) {
    return String.valueOf(
        jdbc.queryForObject(
            "select state from declaration_round where case_id = ?", String.class, round.id()));
  }

  private CaseFile byId(String sql, Object... args) {
    return cases.require(Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, args)));
  }

  /** Open task keys of the case. */
  public List<String> open(CaseFile file) {
    return jdbc.queryForList(
        "select task_key from inbox_task where case_id = ? order by task_key",
        String.class,
        file.id());
  }

  /** Whose boxes the open task of that key is in. */
  public List<String> holders(CaseFile file, String taskKey) {
    return jdbc.queryForList(
        "select e.holder from inbox_entry e join inbox_task t on t.task_id = e.task_id where"
            + " t.case_id = ? and t.task_key = ? order by e.holder",
        String.class,
        file.id(),
        taskKey);
  }

  public void complete(long person, CaseFile file, String taskKey, Map<String, ?> data) {
    complete(person, file, taskKey, data, null);
  }

  /** Completes an open task of that key that the person holds. */
  public void complete(
      long person, CaseFile file, String taskKey, Map<String, ?> data, @Nullable Long forPerson) {
    List<String> tasks =
        jdbc.queryForList(
            "select task_id from inbox_task where case_id = ? and task_key = ?",
            String.class,
            file.id(),
            taskKey);
    if (tasks.isEmpty()) {
      throw new AssertionError("no open " + taskKey + " in " + file.number() + ": " + open(file));
    }
    RuntimeException refused = null;
    for (String task : tasks) {
      try {
        actor.as(
            person,
            () ->
                completing.complete(
                    task,
                    new CompletionRequest(
                        json.valueToTree(data),
                        UUID.randomUUID().toString(),
                        null,
                        List.of(),
                        forPerson,
                        true)));
        return;
      } catch (org.duban.platform.error.DubanException e) {
        refused = e;
      }
    }
    throw Objects.requireNonNull(refused);
  }

  /** A sheet that says no everywhere but at these items. */
  public static Map<String, Object> sheet(String... yes) {
    Map<String, Object> data = new java.util.HashMap<>();
    ITEMS.forEach(item -> data.put(item, "no"));
    for (String item : yes) {
      data.put(item, "yes");
      data.put(item + "_place", "村东");
      data.put(item + "_detail", "约三十平方米，未拆");
    }
    data.put("truth", true);
    data.put("signature", "测试签名");
    return data;
  }

  public static Map<String, Object> verdict(String result) {
    Map<String, Object> data = new java.util.HashMap<>();
    data.put("result", result);
    data.put("noRelation", true);
    data.put("signature", "测试签名");
    if (!result.equals("pass")) {
      data.put("reason", "与掌握的情况不符");
    }
    if (result.equals("conceal")) {
      data.put("concealedItem", "村西私建厂房");
    }
    return data;
  }
}
