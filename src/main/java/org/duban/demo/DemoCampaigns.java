package org.duban.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignScope;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTemplates.CampaignTemplate;
import org.duban.campaign.DraftingCampaign;
import org.duban.campaign.LaunchWorker;
import org.duban.campaign.RoundBatches;
import org.duban.campaign.SubmittingCampaign;
import org.duban.identity.CurrentActor;
import org.duban.inbox.InboxLine;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.DueJobs;
import org.springframework.stereotype.Component;

/**
 * Two campaigns as they would have gone: one in its third stage with problems in every state, one
 * in its self-check stage with declarations in every state. Done by the county's people through the
 * use cases, with the clock moved through the past months.
 */
@Component
class DemoCampaigns {

  private static final String FILL = "填写个人申报";
  private static final String LAUNCH = "启动申报";

  private final CampaignTemplates templates;
  private final DraftingCampaign drafting;
  private final SubmittingCampaign submitting;
  private final LaunchWorker launch;
  private final RoundBatches batches;
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
      DemoOfficials officials,
      CurrentActor actor,
      DueJobs jobs,
      ProductClock clock) {
    this.templates = templates;
    this.drafting = drafting;
    this.submitting = submitting;
    this.launch = launch;
    this.batches = batches;
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
        open(office, "ZZ01", "松畈片区违建违排专项整治", start, List.of(20, 45, 200, 230), List.of(3), people);
    at(start.plusDays(21));
    prepare(people, id);
    for (int day = 24; day <= 36; day += 6) {
      at(start.plusDays(day));
      int part = day / 6;
      officials.work(people, of(id, FILL, part));
      officials.workUntilDone(people, task(id, "declaration").and(not(FILL)));
    }
    at(start.plusDays(46));
    settle(
        people,
        task(id, "declaration", "declaration-round", "joint-check", "unit-plan", "campaign"));
    at(start.plusDays(52));
    settle(people, task(id, "declaration-round", "spot-check", "declaration", "joint-check"));
    at(start.plusDays(57));
    settle(people, task(id, "declaration-round", "publicity", "declaration").and(early()));
    at(start.plusDays(72));
    settle(people, task(id, "publicity", "declaration-round").and(early()));
    Map<String, Integer> steps = new HashMap<>();
    for (int day = 73; day <= 103; day += 5) {
      at(start.plusDays(day));
      officials.work(people, task(id, "rectification").and(line -> oneStep(steps, line)));
      jobs.runAll();
      batches.runAll();
    }
    at(today.minusDays(2));
    settle(people, task(id, "publicity"));
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
            List.of(1, 2),
            people);
    at(start.plusDays(15));
    prepare(people, id);
    at(start.plusDays(18));
    officials.work(people, of(id, FILL, 0));
    officials.workUntilDone(people, task(id, "declaration").and(not(FILL)));
    at(start.plusDays(26));
    officials.work(people, of(id, FILL, 1));
  }

  private long open(
      long office,
      String code,
      String name,
      LocalDate start,
      List<Integer> stageDays,
      List<Integer> townships,
      Map<String, Long> people) {
    CampaignTemplate template = templates.find("construction-discharge").orElseThrow();
    List<CampaignDraft.StageEnd> stages =
        IntStream.range(0, stageDays.size())
            .mapToObj(
                i ->
                    new CampaignDraft.StageEnd(
                        i + 1, template.stages().get(i), start.plusDays(stageDays.get(i))))
            .toList();
    List<String> units =
        townships.stream()
            .flatMap(
                t ->
                    IntStream.rangeClosed(1, DemoPopulation.STAFFED_VILLAGES)
                        .mapToObj(v -> DemoPopulation.village(t, v)))
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
            new CampaignScope(units, List.of("MEMBER"), List.of()),
            template.items());
    long id =
        actor.as(
            office,
            () -> {
              long created = drafting.create(draft);
              submitting.submit(created);
              return created;
            });
    officials.workUntilDone(people, task(id, "campaign", "unit-plan").and(not(LAUNCH)));
    return id;
  }

  /** First stage ends, the office starts the declarations. */
  private void prepare(Map<String, Long> people, long campaign) {
    jobs.runAll();
    officials.workUntilDone(people, task(campaign, "campaign", "unit-plan"));
    jobs.runAll();
    launch.runAll();
    jobs.runAll();
  }

  private void settle(Map<String, Long> people, Predicate<InboxLine> wanted) {
    for (int i = 0; i < 6; i++) {
      jobs.runAll();
      batches.runAll();
      if (officials.work(people, wanted) == 0) {
        return;
      }
    }
  }

  private void at(LocalDate day) {
    clock.moveTo(day.atTime(LocalTime.of(9, 30)));
    jobs.runAll();
    batches.runAll();
  }

  private static Predicate<InboxLine> task(long campaign, String... processes) {
    var keys = List.of(processes).stream().collect(Collectors.toSet());
    return line ->
        line.campaignId() != null
            && line.campaignId() == campaign
            && keys.contains(line.processKey());
  }

  /** Some villages publish late, so that the public page has something in force. */
  private static Predicate<InboxLine> early() {
    return line ->
        !line.processKey().equals("publicity")
            || Integer.parseInt(line.unitCode().substring(9)) <= 203;
  }

  private static Predicate<InboxLine> not(String taskName) {
    return line -> !taskName.equals(line.taskName());
  }

  /** A third of the people at a time, by case number. */
  private static Predicate<InboxLine> of(long campaign, String taskName, int part) {
    return task(campaign, "declaration")
        .and(line -> taskName.equals(line.taskName()))
        .and(line -> number(line) % 7 == part % 7 || number(line) % 7 == (part + 3) % 7);
  }

  /** Each case gets as many steps as its number says, so that they stand at different tasks. */
  private static boolean oneStep(Map<String, Integer> steps, InboxLine line) {
    return steps.merge(line.caseNo(), 1, Integer::sum) <= number(line) % 8;
  }

  private static int number(InboxLine line) {
    return Integer.parseInt(line.caseNo().replaceAll("^.*\\D", ""));
  }
}
