package org.duban.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignScope;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTemplates.CampaignTemplate;
import org.duban.campaign.ConclusionBatches;
import org.duban.campaign.DraftingCampaign;
import org.duban.campaign.LaunchWorker;
import org.duban.campaign.RoundBatches;
import org.duban.campaign.SubmittingCampaign;
import org.duban.disposition.DispositionBatches;
import org.duban.identity.CurrentActor;
import org.duban.inbox.WaitingTask;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.DueJobs;
import org.springframework.stereotype.Component;

/**
 * Three campaigns as they would have gone: one summing up, one in its third stage with problems,
 * dispositions and escalations in every state, one in its self-check stage with declarations in
 * every state. Done by the county's people through the use cases, with the clock moved through the
 * past months.
 */
@Component
class DemoCampaigns {

  private static final String FILL = "填写个人申报";
  private static final String LAUNCH = "启动申报";
  private static final String FOLLOW_UP = "复查";
  private static final Set<String> AFTER_CONFIRMING = Set.of("整改", "复核整改");

  /** Steps of a disposition until it is delivered. */
  private static final int DELIVERED = 6;

  private static final String EXECUTE = "执行并报告";
  private static final String SHEET = "签发交办单";

  /** How far rectifications get, by case number; seven is to the end. */
  private static final List<Integer> STEPS = List.of(7, 7, 3, 1, 3, 2, 5, 3);

  private static final String CHECKER = "CHECK_TEAM@" + DemoPopulation.township(3);
  private static final Predicate<WaitingTask> EVERYTHING = task -> true;

  private final CampaignTemplates templates;
  private final DraftingCampaign drafting;
  private final SubmittingCampaign submitting;
  private final LaunchWorker launch;
  private final RoundBatches batches;
  private final DispositionBatches dispositions;
  private final ConclusionBatches conclusion;
  private final DemoFindings findings;
  private final DemoAppeals appeals;
  private final DemoOfficials officials;
  private final CurrentActor actor;
  private final DueJobs jobs;
  private final ProductClock clock;

  DemoCampaigns(
      CampaignTemplates templates,
      DraftingCampaign drafting,
      SubmittingCampaign submitting,
      LaunchWorker launch,
      RoundBatches batches,
      DispositionBatches dispositions,
      ConclusionBatches conclusion,
      DemoFindings findings,
      DemoAppeals appeals,
      DemoOfficials officials,
      CurrentActor actor,
      DueJobs jobs,
      ProductClock clock) {
    this.templates = templates;
    this.drafting = drafting;
    this.submitting = submitting;
    this.launch = launch;
    this.batches = batches;
    this.dispositions = dispositions;
    this.conclusion = conclusion;
    this.findings = findings;
    this.appeals = appeals;
    this.officials = officials;
    this.actor = actor;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Third stage: everything up to publicity is over, rectifications stand at every step. */
  void third(LocalDate today, long office, Map<String, Long> people) {
    LocalDate start = today.minusDays(110);
    at(start);
    long id =
        open(
            office,
            "ZZ01",
            "松畈片区违建违排专项整治",
            start,
            List.of(20, 45, 200, 230),
            members(3, List.of(3)),
            people);
    at(start.plusDays(21));
    prepare(people, id);
    for (int day = 24; day <= 36; day += 6) {
      at(start.plusDays(day));
      int part = day / 6;
      officials.work(people, id, of(FILL, part));
      officials.workUntilDone(people, id, task("declaration").and(not(FILL)));
    }
    at(start.plusDays(46));
    settle(
        people,
        office,
        id,
        task("declaration", "declaration-round", "joint-check", "unit-plan", "campaign"));
    at(start.plusDays(52));
    settle(
        people, office, id, task("declaration-round", "spot-check", "declaration", "joint-check"));
    at(start.plusDays(57));
    settle(people, office, id, task("declaration-round", "publicity", "declaration").and(early()));
    at(start.plusDays(72));
    settle(people, office, id, task("publicity", "declaration-round").and(early()));
    Map<String, Integer> steps = new HashMap<>();
    rectify(people, id, start.plusDays(74), 0, 3, steps);
    rectify(people, id, start.plusDays(76), 0, 7, steps);
    find(people, id, 1, "村口停车场旁", "已销号的搭建又恢复，村里没有发现和报告");
    at(start.plusDays(88));
    officials.work(people, id, task("rectification").and(t -> t.taskName().equals(SHEET)));
    officials.workUntilDone(people, id, task("publicity"));
    find(people, id, 2, "溪边排水口", "通报以后同一片区又查实直排，整改流于形式");
    officials.workUntilDone(
        people, id, task("escalation-interview").and(t -> !t.taskName().equals(FOLLOW_UP)));
    rectify(people, id, today.minusDays(5), 1, 3, steps);
    find(people, id, 1, "公路边仓库", "第三次查实同类问题，镇街和村未履行监管责任");
    officials.work(people, id, task("transfer"));
    officials.work(people, id, task("transfer"));
    officials.work(people, id, task("transfer"));
    rectify(people, id, today.minusDays(3), 1, 7, steps);
    at(today.minusDays(2));
    findings.contest(
        officials.holder(people, "BRANCH_SECRETARY@" + DemoPopulation.village(3, 1)),
        DemoPopulation.village(3, 1),
        "仓库属于邻村，认定的责任单位有误。");
    settle(people, office, id, task("publicity"));
    dispose(people, id, today.minusDays(1), steps);
  }

  /** A check team finds something; the unit answers, the office confirms, the unit is told. */
  private void find(
      Map<String, Long> people, long id, int village, String place, String description) {
    String unit = DemoPopulation.village(3, village);
    findings.raise(officials.holder(people, CHECKER), unit, id, clock.today(), place, description);
    officials.workUntilDone(
        people,
        id,
        task("check-finding", "escalation").and(t -> !AFTER_CONFIRMING.contains(t.taskName())));
  }

  /**
   * Dispositions stand at every step: facts, draft, defence, review, approval, delivery, effect; of
   * two appeals one is being examined, one decided; a veto is contested.
   */
  private void dispose(
      Map<String, Long> people, long id, LocalDate day, Map<String, Integer> steps) {
    at(day);
    dispositions.runAll();
    officials.workUntilDone(
        people,
        id,
        task("disposition", "disposition-decision", "disposition-effect")
            .and(t -> step(steps, t, Math.min(number(t) % 8, DELIVERED))));
    appeals.file(id, EXECUTE);
    officials.work(people, id, task("disposition-effect").and(t -> number(t) % 8 > DELIVERED));
    officials.workUntilDone(
        people, id, task("appeal").and(t -> step(steps, t, number(t) % 2 == 0 ? 4 : 1)));
  }

  /** Fourth stage: villages sum up, institutions are made. */
  void fourth(LocalDate today, long office, Map<String, Long> people) {
    LocalDate start = today.minusDays(180);
    at(start);
    long id =
        open(
            office,
            "ZZ00",
            "村级作风问题专项整治",
            start,
            List.of(20, 45, 150, 210),
            new CampaignScope(List.of(DemoPopulation.village(1, 1)), List.of(), List.of("VILLAGE")),
            people);
    at(start.plusDays(21));
    prepare(people, id);
    at(start.plusDays(30));
    officials.workUntilDone(people, id, task("declaration"));
    at(start.plusDays(46));
    settle(
        people,
        office,
        id,
        task("declaration", "declaration-round", "joint-check", "unit-plan", "campaign"));
    at(start.plusDays(60));
    settle(people, office, id, EVERYTHING);
    at(start.plusDays(151));
    conclusion.runAll();
    settle(people, office, id, EVERYTHING);
    at(today.minusDays(10));
    settle(people, office, id, task("unit-summary", "campaign-conclusion"));
  }

  /** Self-check stage: some have declared, some are verified, some have not begun. */
  void second(LocalDate today, long office, Map<String, Long> people) {
    LocalDate start = today.minusDays(30);
    at(start);
    long id =
        open(
            office,
            "ZZ02",
            "澜东澜西片区违建违排专项整治",
            start,
            List.of(14, 60, 240, 270),
            members(DemoPopulation.STAFFED_VILLAGES, List.of(1, 2)),
            people);
    at(start.plusDays(15));
    prepare(people, id);
    at(start.plusDays(18));
    officials.work(people, id, task("declaration").and(t -> number(t) % 7 == 0));
    officials.workUntilDone(people, id, task("declaration").and(not(FILL)));
    at(start.plusDays(26));
    officials.work(people, id, task("declaration").and(t -> number(t) % 7 == 1));
  }

  private long open(
      long office,
      String code,
      String name,
      LocalDate start,
      List<Integer> stageDays,
      CampaignScope scope,
      Map<String, Long> people) {
    CampaignTemplate template = templates.find("construction-discharge").orElseThrow();
    List<CampaignDraft.StageEnd> stages =
        IntStream.range(0, stageDays.size())
            .mapToObj(
                i ->
                    new CampaignDraft.StageEnd(
                        i + 1, template.stages().get(i), start.plusDays(stageDays.get(i))))
            .toList();
    CampaignDraft draft =
        new CampaignDraft(
            template.key(),
            code,
            name,
            DemoPopulation.COUNTY,
            start,
            start.plusDays(stageDays.get(3)),
            start.plusDays(stageDays.get(2) - 60),
            start.plusDays(stageDays.get(2) - 30),
            template.policy(),
            stages,
            scope,
            template.items());
    long id =
        actor.as(
            office,
            () -> {
              long created = drafting.create(draft);
              submitting.submit(created);
              return created;
            });
    officials.workUntilDone(people, id, task("campaign", "unit-plan").and(not(LAUNCH)));
    return id;
  }

  private static CampaignScope members(int villages, List<Integer> townships) {
    return new CampaignScope(
        townships.stream()
            .flatMap(
                t -> IntStream.rangeClosed(1, villages).mapToObj(v -> DemoPopulation.village(t, v)))
            .toList(),
        List.of("MEMBER"),
        List.of());
  }

  /** First stage ends, the office starts the declarations. */
  private void prepare(Map<String, Long> people, long id) {
    jobs.runAll();
    officials.workUntilDone(people, id, task("campaign", "unit-plan"));
    jobs.runAll();
    launch.finish();
    jobs.runAll();
  }

  private void settle(
      Map<String, Long> people, long office, long id, Predicate<WaitingTask> wanted) {
    for (int i = 0; i < 6; i++) {
      jobs.runAll();
      batches.runAll();
      officials.staff(office, id);
      if (officials.work(people, id, wanted) == 0) {
        return;
      }
    }
  }

  private void at(LocalDate day) {
    clock.moveTo(day.atTime(LocalTime.of(9, 30)));
    jobs.runAll();
    batches.runAll();
  }

  private static Predicate<WaitingTask> task(String... processes) {
    var keys = List.of(processes).stream().collect(Collectors.toSet());
    return line -> keys.contains(line.processKey());
  }

  /** Some villages publish late, so that the public page has something in force. */
  private static Predicate<WaitingTask> early() {
    return line ->
        !line.processKey().equals("publicity")
            || Integer.parseInt(line.unitCode().substring(9)) <= 202;
  }

  private static Predicate<WaitingTask> not(String taskName) {
    return line -> !taskName.equals(line.taskName());
  }

  /** A third of the people at a time, by case number. */
  private static Predicate<WaitingTask> of(String taskName, int part) {
    return task("declaration")
        .and(line -> taskName.equals(line.taskName()))
        .and(line -> number(line) % 7 == part % 7 || number(line) % 7 == (part + 3) % 7);
  }

  /**
   * Every second case goes on, up to so many steps in all and never further than its number says,
   * so that they stand at different tasks; those begun early and not finished are overdue today.
   */
  private void rectify(
      Map<String, Long> people,
      long id,
      LocalDate day,
      int half,
      int most,
      Map<String, Integer> steps) {
    at(day);
    officials.workUntilDone(
        people,
        id,
        task("rectification")
            .and(t -> number(t) % 2 == half)
            .and(t -> step(steps, t, Math.min(STEPS.get(number(t) % 8), most))));
  }

  /** Whether the case has a step left; counts it. */
  private static boolean step(Map<String, Integer> steps, WaitingTask task, int most) {
    int before = steps.getOrDefault(task.caseNo(), 0);
    steps.put(task.caseNo(), Math.min(before + 1, Math.max(before, most)));
    return before < most;
  }

  private static int number(WaitingTask line) {
    return Integer.parseInt(line.caseNo().replaceAll("^.*\\D", ""));
  }
}
