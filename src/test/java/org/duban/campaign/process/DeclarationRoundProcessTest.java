package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.campaign.CampaignFixture.sheet;
import static org.duban.campaign.CampaignFixture.verdict;

import java.util.List;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.Draw;
import org.duban.campaign.DrawAlgorithm;
import org.duban.campaign.OrderingDraw;
import org.duban.campaign.ProvingDraw;
import org.duban.campaign.ReadingRounds;
import org.duban.campaign.RoundView;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.workflow.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every node and branch of declaration-round.bpmn. */
@ProductTest
class DeclarationRoundProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired ReadingRounds rounds;
  @Autowired ProvingDraw proving;
  @Autowired OrderingDraw ordering;
  @Autowired Messages messages;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  County county;
  long campaign;
  String village;
  CaseFile round;
  List<Long> people;

  @BeforeEach
  void launch() {
    county = counties.create(1, 1, 2);
    village = county.village(1, 1);
    campaign =
        campaigns.draft(county, "construction-discharge", List.of(village), List.of("MEMBER"));
    campaigns.launched(county, campaign);
    round = campaigns.round(campaign, village);
    people = county.members(village);
  }

  @Test
  void shouldGoFromCollectingToClosedWithDrawListAndPublicity() {
    // given all are in, one with a problem
    declare(people.get(0), "land_farmland");
    declare(people.get(1));
    assertThat(campaigns.state(round)).isEqualTo("COLLECTING");
    // when
    campaigns.runBatches();
    // then
    assertThat(campaigns.state(round)).isEqualTo("CONFIRMING");
    confirm("BRANCH_SECRETARY");
    confirm("VILLAGE_LIAISON");
    assertThat(campaigns.state(round)).isEqualTo("JOINT_CHECK");
    assertThat(cases.linked(round.id(), "joint-check")).hasSize(1);
    send("Message_JointCheckDone");
    assertThat(campaigns.state(round)).isEqualTo("AWAITING_DRAW");

    // when the township is drawn
    campaigns.runBatches();
    // then one of two, rounded up; anyone can repeat it; it cannot be redone
    assertThat(campaigns.state(round)).isEqualTo("SPOT_CHECK");
    Draw draw = draw();
    assertThat(draw.members()).hasSize(2);
    assertThat(draw.drawn())
        .hasSize(1)
        .isEqualTo(DrawAlgorithm.draw(draw.members(), draw.seed(), 10));
    assertThat(draw.committedAt()).isBefore(draw.frozenAt());
    assertThat(asOffice(() -> proving.prove(draw.id())).proven()).isTrue();
    assertThatThrownBy(() -> asOffice(() -> ordering.order(draw.id())))
        .hasMessageContaining("campaign.drawn");
    jdbc.update("update draw set sample = population where id = ?", draw.id());
    assertThat(asOffice(() -> proving.prove(draw.id())).proven()).isFalse();

    // when the spot check is over
    campaigns.runBatches();
    assertThat(campaigns.state(round)).isEqualTo("SPOT_CHECK");
    close("spot-check");
    campaigns.runBatches();
    // then the list is compiled, signed at once, returned, compiled anew, received
    assertThat(campaigns.open(round)).containsExactly("Task_SignProblemList");
    sign();
    assertThatThrownBy(() -> receive(Map.of("decision", "return")))
        .hasMessageContaining("campaign.reason-missing");
    receive(Map.of("decision", "return", "reason", "缺一人"));
    sign();
    receive(Map.of("decision", "receive"));
    RoundView view = asOffice(() -> rounds.read(id()));
    assertThat(view.lists())
        .extracting(l -> l.list().state())
        .containsExactly("RETURNED", "RECEIVED");
    assertThat(view.lists().get(1).lines()).hasSize(2);
    assertThat(view.lists().get(1).list().problems()).isEqualTo(1);
    assertThat(view.lists().get(1).list().signedBy())
        .isEqualTo(county.holder("TOWNSHIP_LEADER", county.township(1)));

    // then members go on beside the publicity
    assertThat(campaigns.state(round)).isEqualTo("RELEASED");
    assertThat(cases.linked(round.id(), "publicity")).hasSize(1);
    campaigns.runBatches();
    CaseFile withProblem = campaigns.declaration(campaign, people.get(0));
    assertThat(campaigns.status(withProblem)).isEqualTo("AWAITING_DISPOSITION");
    send("Message_PublicityClosed");
    campaigns.runBatches();
    assertThat(campaigns.state(round)).isEqualTo("RELEASED");
    cases
        .linked(withProblem.id(), "rectification")
        .forEach(c -> asSystem(() -> cases.close(c.id(), "closed", "测试")));
    campaigns.runBatches();
    assertThat(campaigns.state(round)).isEqualTo("CLOSED");
    assertThat(cases.require(round.id()).end()).isEqualTo("closed");
  }

  @Test
  void shouldCloseAtTheStageEndWithoutADrawnMemberOrAProblem() {
    // when the stage ends with nobody in
    campaigns.fireTimer(round, "Event_CollectionDue");
    assertThat(campaigns.state(round)).isEqualTo("CONFIRMING");
    campaigns.runBatches();
    for (long person : people) {
      CaseFile file = campaigns.declaration(campaign, person);
      assertThat(campaigns.status(file)).isEqualTo("OMITTED");
      campaigns.complete(
          county.holder("BRANCH_SECRETARY", village),
          file,
          "Task_TalkOmission",
          Map.of("reason", "away", "record", "电话谈话", "talker", "测试签名"));
    }
    confirm("VILLAGE_LIAISON");
    confirm("BRANCH_SECRETARY");
    send("Message_JointCheckDone");
    campaigns.runBatches();
    // then nobody declared, so nobody is drawn
    assertThat(draw().drawn()).isEmpty();
    assertThat(campaigns.open(round)).containsExactly("Task_SignProblemList");
    sign();
    receive(Map.of("decision", "receive"));
    assertThat(cases.linked(round.id(), "publicity")).isEmpty();
    campaigns.runBatches();
    campaigns.runBatches();
    assertThat(campaigns.state(round)).isEqualTo("CLOSED");
  }

  private void declare(long person, String... yes) {
    CaseFile file = campaigns.declaration(campaign, person);
    campaigns.complete(person, file, "Task_FillDeclaration", sheet(yes));
    campaigns.complete(
        county.holder("BRANCH_SECRETARY", village),
        file,
        "Task_VerifyDeclaration",
        verdict("pass"));
    campaigns.complete(
        county.holder("VILLAGE_LIAISON", village), file, "Task_VerifyDeclaration", verdict("pass"));
  }

  private void confirm(String role) {
    campaigns.complete(
        county.holder(role, village),
        round,
        "Task_ConfirmResult",
        Map.of("confirmed", true, "signature", "测试签名"));
  }

  private void sign() {
    campaigns.complete(
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        round,
        "Task_SignProblemList",
        Map.of("signed", true, "signature", "测试签名"));
  }

  private void receive(Map<String, ?> decision) {
    campaigns.complete(
        county.holder("ORGANISATION_DEPT", county.department("ORGANISATION")),
        round,
        "Task_ReceiveProblemList",
        decision);
  }

  private void send(String message) {
    asSystem(() -> messages.send(message, round.number(), Map.of()));
  }

  private void close(String kind) {
    cases
        .linked(round.id(), kind)
        .forEach(c -> asSystem(() -> cases.close(c.id(), "closed", "测试")));
  }

  private void asSystem(Runnable act) {
    actor.asSystem(
        () -> {
          act.run();
          return true;
        });
  }

  private <T> T asOffice(java.util.function.Supplier<T> act) {
    return actor.as(county.holder("CAMPAIGN_OFFICE", county.code()), act);
  }

  private long id() {
    return java.util.Objects.requireNonNull(
        jdbc.queryForObject(
            "select id from declaration_round where case_id = ?", Long.class, round.id()));
  }

  private Draw draw() {
    return asOffice(() -> rounds.draws(campaign)).get(0);
  }
}
