package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duban.ProductTest;
import org.duban.campaign.Preflight.PreflightFinding;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class PreflightTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired CheckingCampaign checking;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldForecastWhoGetsHowManySheets() {
    // given
    County county = counties.create(1, 1, 4);
    long campaign =
        campaigns.draft(
            county, "construction-discharge", List.of(county.village(1, 1)), List.of("MEMBER"));
    // when
    Preflight preflight = check(county, campaign);
    // then
    assertThat(preflight.blocked()).isFalse();
    assertThat(preflight.people()).isEqualTo(4);
    assertThat(preflight.rounds()).isEqualTo(1);
    assertThat(preflight.tasksPerRole())
        .extracting(Preflight.RoleLoad::role, Preflight.RoleLoad::tasks)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("BRANCH_SECRETARY", 4),
            org.assertj.core.groups.Tuple.tuple("VILLAGE_LIAISON", 4));
  }

  @Test
  void shouldBlockWhatNobodyCouldVerifyAndRefuseSubmission() {
    // given no liaison anywhere, and a secretary who is everybody's relative
    County county = counties.create(1, 1, 2);
    String village = county.village(1, 1);
    long campaign =
        campaigns.draft(county, "construction-discharge", List.of(village), List.of("MEMBER"));
    jdbc.update("delete from post where role_key = 'VILLAGE_LIAISON' and unit_code = ?", village);
    long secretary = county.holder("BRANCH_SECRETARY", village);
    long member = county.member(1, 1, 1);
    jdbc.update(
        "insert into relative (person_a, person_b, kinship) values (?, ?, '兄弟')",
        Math.min(secretary, member),
        Math.max(secretary, member));
    // when
    Preflight preflight = check(county, campaign);
    // then
    assertThat(preflight.problems())
        .extracting(PreflightFinding::code)
        .contains("post-unheld", "no-eligible-verifier", "round-unheld");
    assertThat(preflight.problems()).allMatch(p -> p.fix() != null && !p.text().isBlank());
    assertThatThrownBy(() -> campaigns.submit(county, campaign))
        .hasMessageContaining("campaign.preflight");
  }

  private Preflight check(County county, long campaign) {
    return actor.as(
        county.holder("CAMPAIGN_OFFICE", county.code()), () -> checking.check(campaign));
  }
}
