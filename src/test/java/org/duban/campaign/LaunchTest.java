package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.ProductTest;
import org.duban.campaign.LaunchProgress.LaunchState;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Chunks of a launch survive crashes and bad rows, with neither gaps nor doubles. */
@ProductTest
class LaunchTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired LaunchingDeclarations launching;
  @Autowired LaunchWorker worker;
  @Autowired LaunchProgress progress;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  County county;
  long campaign;
  int planned;

  @BeforeEach
  void plan() {
    county = counties.create(1, 1, 4);
    campaign =
        campaigns.draft(
            county,
            "construction-discharge",
            List.of(county.village(1, 1)),
            List.of("PARTY_MEMBER"));
    jdbc.update("update campaign set state = 'RUNNING', stage = 2 where id = ?", campaign);
    planned = actor.asSystem(() -> launching.launch(campaign));
  }

  @Test
  void shouldTakeUpWhatACrashedNodeLeft() {
    // given a node that took every chunk and died; its leases still run
    jdbc.update(
        "update launch_chunk set leased_by = 'dead', leased_until = '2999-01-01' where campaign_id"
            + " = ?",
        campaign);
    worker.runAll();
    assertThat(state().done()).isZero();
    assertThat(state().state()).isEqualTo("RUNNING");
    // when they have run out
    jdbc.update(
        "update launch_chunk set leased_until = '2000-01-01' where campaign_id = ?", campaign);
    worker.runAll();
    // then each has one case
    assertThat(state()).isEqualTo(new LaunchState(planned, planned, 0, "DONE", null));
    assertThat(cases()).isEqualTo(planned);
    // and running again starts nothing anew
    worker.runAll();
    assertThat(cases()).isEqualTo(planned);
  }

  @Test
  void shouldStartEverybodyButTheOneWhoCannotBeStarted() {
    // given a row whose unit is not there any more
    Long bad =
        jdbc.queryForObject(
            "select max(id) from declaration where campaign_id = ?", Long.class, campaign);
    jdbc.update("update declaration set unit_code = 'nowhere' where id = ?", bad);
    // when
    worker.runAll();
    // then
    assertThat(state().done()).isEqualTo(planned - 1);
    assertThat(state().failed()).isEqualTo(1);
    assertThat(state().error()).isNotBlank();
    // when it was put right
    jdbc.update("update declaration set unit_code = ? where id = ?", county.village(1, 1), bad);
    asOffice(() -> progress.retry(campaign));
    worker.runAll();
    // then
    assertThat(state().state()).isEqualTo("DONE");
    assertThat(cases()).isEqualTo(planned);
  }

  private LaunchState state() {
    return actor.as(county.holder("CAMPAIGN_OFFICE", county.code()), () -> progress.of(campaign));
  }

  private void asOffice(Runnable act) {
    actor.as(
        county.holder("CAMPAIGN_OFFICE", county.code()),
        () -> {
          act.run();
          return true;
        });
  }

  private int cases() {
    return java.util.Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from case_file where campaign_id = ? and process_key ="
                + " 'declaration'",
            Integer.class,
            campaign));
  }
}
