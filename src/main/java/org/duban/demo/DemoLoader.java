package org.duban.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.identity.CurrentActor;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Units;
import org.duban.platform.database.DatabaseProperties;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.ManagingNotices;
import org.duban.publicity.NoticeOffice;
import org.duban.workflow.DueJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration county once, into an empty embedded database, before anybody logs in.
 * Never on an external database.
 */
@Component
class DemoLoader implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

  private static final NoticeOffice OFFICE =
      new NoticeOffice("青澜县专项整治办公室", "0990-1234567", "office@qinglan.example", "青澜县澜东街道1号");

  private final DemoImport county;
  private final DemoAccounts accounts;
  private final DemoCampaigns campaigns;
  private final ManagingNotices notices;
  private final Units units;
  private final People people;
  private final CurrentActor actor;
  private final DueJobs jobs;
  private final ProductClock clock;
  private final boolean enabled;
  private volatile boolean running;

  DemoLoader(
      DemoImport county,
      DemoAccounts accounts,
      DemoCampaigns campaigns,
      ManagingNotices notices,
      Units units,
      People people,
      CurrentActor actor,
      DueJobs jobs,
      ProductClock clock,
      DatabaseProperties database,
      @Value("${duban.demo:true}") boolean wanted) {
    this.county = county;
    this.accounts = accounts;
    this.campaigns = campaigns;
    this.notices = notices;
    this.units = units;
    this.people = people;
    this.actor = actor;
    this.jobs = jobs;
    this.clock = clock;
    this.enabled = wanted && database.embedded();
  }

  @Override
  public void start() {
    if (enabled && units.find(DemoPopulation.COUNTY).isEmpty()) {
      log.info("Making the demonstration county; this takes about a quarter of a minute");
      jobs.whileExecutorRests(this::load);
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the processes are deployed, before the web server and anything scheduled begins. */
  @Override
  public int getPhase() {
    return 100;
  }

  /** Makes everything; the clock is back at the machine's time afterwards. */
  void load() {
    LocalDate today = clock.today();
    DemoPopulation population = DemoPopulation.make();
    try {
      clock.moveTo(today.minusDays(200).atTime(9, 0));
      actor.asSystem(
          () -> {
            county.load(population, today.minusDays(400));
            return population;
          });
      Map<String, Long> byName = byName();
      long office = holder(population, byName, "CAMPAIGN_OFFICE");
      actor.as(
          holder(population, byName, "PUBLICITY_DEPT"),
          () -> {
            notices.setOffice(DemoPopulation.COUNTY, OFFICE);
            return OFFICE;
          });
      campaigns.fourth(today, office, working(population, byName, List.of(1)));
      campaigns.third(today, office, working(population, byName, List.of(3)));
      campaigns.second(today, office, working(population, byName, List.of(1, 2)));
    } finally {
      clock.reset();
    }
    // with today's date, or their passwords would be out of date
    actor.asSystem(
        () -> {
          accounts.open(population, byName());
          return population;
        });
  }

  private Map<String, Long> byName() {
    return people.within(DemoPopulation.COUNTY).stream()
        .collect(Collectors.toMap(Person::name, Person::id));
  }

  private static long holder(DemoPopulation population, Map<String, Long> ids, String role) {
    return population.posts.stream()
        .filter(p -> p.role().equals(role))
        .map(p -> ids.get(p.person().name()))
        .findFirst()
        .orElseThrow();
  }

  /** Who has a hand in a campaign over these townships: the county's people and theirs. */
  private static Map<String, Long> working(
      DemoPopulation population, Map<String, Long> ids, List<Integer> townships) {
    return population.people.stream()
        .filter(
            p ->
                p.unit().equals(DemoPopulation.COUNTY)
                    || townships.stream()
                        .anyMatch(t -> p.unit().startsWith(DemoPopulation.township(t))))
        .collect(
            Collectors.toMap(
                DemoPopulation.DemoPerson::name,
                p -> ids.getOrDefault(p.name(), 0L),
                (a, b) -> a,
                java.util.LinkedHashMap::new));
  }
}
