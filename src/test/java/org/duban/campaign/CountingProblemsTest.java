package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.People;
import org.duban.register.Registers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A problem that a check finds shows in the round at once, with the person it falls on. */
@ProductTest
class CountingProblemsTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired Registers registers;
  @Autowired People people;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldCountWhatAnyoneFindsAndNameWhoseItIs() {
    County county = counties.create(1, 1, 2);
    long member = county.member(1, 1, 1);
    String village = county.village(1, 1);
    long campaign = campaigns.draft(county, "construction-discharge", List.of(village));
    campaigns.launched(county, campaign);

    long row =
        actor.asSystem(
            () ->
                registers.open(
                    "problem",
                    null,
                    village,
                    member,
                    campaign,
                    "land",
                    Map.of("description", "部门联审发现")));

    assertThat(
            jdbc.queryForObject(
                "select problems from declaration where campaign_id = ? and person_id = ?",
                Integer.class,
                campaign,
                member))
        .isEqualTo(1);
    assertThat(registers.find(row).orElseThrow().fields())
        .containsEntry("responsible", people.require(member).name());
  }
}
