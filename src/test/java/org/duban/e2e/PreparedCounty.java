package org.duban.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.CaseWalk;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.RoundBatches;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.People;
import org.duban.platform.time.ProductClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A small county with its officials by what they are, and a campaign whose declarations are asked
 * for: what lies before a story of a consequence. Its people work by the product's use cases until
 * the story begins.
 */
@Component
class PreparedCounty {

  static final String OFFICE = "专项办";
  static final String COUNTY_LEADER = "县领导";
  static final String LINKED_LEADER = "联系领导";
  static final String ORGANISATION = "组织部";
  static final String DISCIPLINE = "纪委";
  static final String TOWNSHIP_LEADER = "镇长";
  static final String ORGANISER = "组织委员";
  static final String TOWNSHIP_DISCIPLINE = "纪检委员";
  static final String CHECKER = "检查甲";
  static final String SECOND_CHECKER = "检查乙";
  static final String SECRETARY = "村书记";
  static final String LIAISON = "驻村干部";
  static final String HELPER = "帮扶人";
  static final String MEMBER = "村民";

  private final CountyFixture counties;
  private final CampaignFixture campaigns;
  private final RoundBatches rounds;
  private final CaseWalk walk;
  private final Cases cases;
  private final People people;
  private final CurrentActor actor;
  private final ProductClock clock;
  private final JdbcTemplate jdbc;

  PreparedCounty(
      CountyFixture counties,
      CampaignFixture campaigns,
      RoundBatches rounds,
      CaseWalk walk,
      Cases cases,
      People people,
      CurrentActor actor,
      ProductClock clock,
      JdbcTemplate jdbc) {
    this.counties = counties;
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.walk = walk;
    this.cases = cases;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  County create(Officials officials) {
    County county = counties.create(1, 1, 4);
    String town = county.township(1);
    String village = county.village(1, 1);
    officials.know(
        Map.ofEntries(
            Map.entry(OFFICE, county.holder("CAMPAIGN_OFFICE", county.code())),
            Map.entry(COUNTY_LEADER, county.holder("COUNTY_LEADER", county.code())),
            Map.entry(LINKED_LEADER, county.holder("LINKED_LEADER", county.code())),
            Map.entry(ORGANISATION, county.holder("ORGANISATION_DEPT", county.code())),
            Map.entry(DISCIPLINE, county.holder("DISCIPLINE_COMMISSION", county.code())),
            Map.entry(TOWNSHIP_LEADER, county.holder("TOWNSHIP_LEADER", town)),
            Map.entry(ORGANISER, county.holder("TOWNSHIP_ORGANISER", town)),
            Map.entry(TOWNSHIP_DISCIPLINE, county.holder("TOWNSHIP_DISCIPLINE", town)),
            Map.entry(CHECKER, county.holders("CHECK_TEAM", town).get(0)),
            Map.entry(SECOND_CHECKER, county.holders("CHECK_TEAM", town).get(1)),
            Map.entry(SECRETARY, county.holder("BRANCH_SECRETARY", village)),
            Map.entry(LIAISON, county.holder("VILLAGE_LIAISON", village)),
            Map.entry(HELPER, county.holder("HELPER", village)),
            Map.entry(MEMBER, county.member(1, 1, 1))));
    return county;
  }

  long launched(County county) {
    long campaign =
        campaigns.draft(county, "construction-discharge", List.of(county.village(1, 1)));
    campaigns.launched(county, campaign);
    return campaign;
  }

  void declareNothing(long campaign, long member) {
    campaigns.complete(
        member,
        campaigns.declaration(campaign, member),
        "Task_FillDeclaration",
        CampaignFixture.sheet());
  }

  /** His declaration is verified by two. */
  void verified(County county, long campaign, long member) {
    String village = county.village(1, 1);
    CaseFile declaration = campaigns.declaration(campaign, member);
    Stream.of("VILLAGE_LIAISON", "BRANCH_SECRETARY")
        .forEach(
            role ->
                campaigns.complete(
                    county.holder(role, village),
                    declaration,
                    "Task_VerifyDeclaration",
                    CampaignFixture.verdict("pass")));
  }

  /** The village was drawn, and this member's house. */
  CaseFile drawn(County county, long campaign, long member) {
    return actor.asSystem(
        () ->
            cases.open(
                new NewCase(
                    "spot-check",
                    "抽查 " + people.require(member).name(),
                    member,
                    county.village(1, 1),
                    campaign,
                    null,
                    Map.of("round", campaigns.round(campaign, county.village(1, 1)).id()))));
  }

  /** The village's list is published; what is on it has to be put right. */
  void listed(long campaign) {
    jdbc.update("update declaration_round set listed_at = now(3) where campaign_id = ?", campaign);
    rounds.runAll();
  }

  /** The member has a helper. */
  CaseFile helped(County county, long campaign, long member) {
    CaseFile file = walk.linked(campaigns.declaration(campaign, member), "rectification");
    String village = county.village(1, 1);
    walk.complete(
        file,
        "Task_AssignHelper",
        county.holder("BRANCH_SECRETARY", village),
        Map.of(
            "helper",
            county.holder("HELPER", village),
            "talkedOn",
            clock.today().toString(),
            "talk",
            "谈心谈话"));
    return file;
  }

  /** His notice hangs at the board. */
  void posted(County county, CaseFile rectification) {
    walk.complete(
        rectification,
        "Task_PostNotice",
        county.holder("VILLAGE_LIAISON", county.village(1, 1)),
        Map.of("place", "村公示栏", "posted", clock.today().toString()),
        "board");
  }

  /** The disposition that came of his declaration. */
  CaseFile disposition(long campaign, long member) {
    return walk.linked(campaigns.declaration(campaign, member), "disposition");
  }

  String nameOf(long person) {
    return people.require(person).name();
  }
}
