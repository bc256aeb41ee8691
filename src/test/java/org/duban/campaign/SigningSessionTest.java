package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.campaign.CampaignFixture.sheet;
import static org.duban.campaign.CampaignFixture.verdict;

import java.util.List;
import java.util.UUID;
import org.duban.ProductTest;
import org.duban.campaign.SigningSession.SheetResult;
import org.duban.campaign.SigningSession.SheetSignature;
import org.duban.identity.CurrentActor;
import org.duban.inbox.TaskDetail;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class SigningSessionTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired SigningSession session;
  @Autowired PrintingPaperForms papers;
  @Autowired CampaignProgress progress;
  @Autowired CurrentActor actor;
  @Autowired JsonMapper json;

  @Test
  void shouldSignOnlySheetsThatWereOpenedAndTellWhatBecameOfEach() {
    // given
    County county = counties.create(1, 1, 2);
    String village = county.village(1, 1);
    long campaign =
        campaigns.draft(county, "construction-discharge", List.of(village), List.of("MEMBER"));
    campaigns.launched(county, campaign);
    for (long person : county.members(village)) {
      campaigns.complete(
          person,
          campaigns.declaration(campaign, person),
          "Task_FillDeclaration",
          sheet("land_farmland"));
    }
    long secretary = county.holder("BRANCH_SECRETARY", village);
    List<String> tasks =
        actor.as(
            secretary,
            () ->
                session.sheets("Task_VerifyDeclaration").stream()
                    .map(s -> String.valueOf(s.task().taskId()))
                    .toList());
    assertThat(tasks).hasSize(2);
    // when one is opened and both are signed
    TaskDetail opened = actor.as(secretary, () -> session.open(tasks.get(0)));
    // then not without declaring, on that sheet, not to be related
    assertThat(actor.as(secretary, () -> session.sign(List.of(sign(tasks.get(0), false)))))
        .singleElement()
        .satisfies(r -> assertThat(r.signed()).isFalse())
        .satisfies(r -> assertThat(r.message()).containsAnyOf("亲属", "relative"));
    List<SheetResult> results =
        actor.as(secretary, () -> session.sign(List.of(sign(tasks.get(0)), sign(tasks.get(1)))));
    // then
    assertThat(java.util.Objects.requireNonNull(opened.form()).data().path("summary").asString(""))
        .contains("占用耕地");
    assertThat(results).extracting(SheetResult::signed).containsExactly(true, false);
    assertThat(results.get(1).message()).isNotBlank();
    // and the township sees how far it is
    assertThat(
            actor.as(
                county.holder("TOWNSHIP_LEADER", county.township(1)),
                () -> progress.of(campaign, null)))
        .singleElement()
        .satisfies(p -> assertThat(p.declared()).isEqualTo(2));
  }

  @Test
  void shouldPrintASheetAndFindItAgainByItsCode() {
    County county = counties.create(1, 1, 4);
    String village = county.village(1, 1);
    long campaign =
        campaigns.draft(county, "construction-discharge", List.of(village), List.of("MEMBER"));
    campaigns.launched(county, campaign);
    long clerk = county.holders("ENTRY_CLERK", village).get(0);
    // when
    List<PaperForm> printed = actor.as(clerk, () -> papers.printUnit(campaign, village, true));
    // then only the one served on paper, with seven items in three groups
    assertThat(printed).hasSize(1);
    assertThat(printed.get(0).groups()).hasSize(3);
    assertThat(printed.get(0).groups().stream().mapToInt(g -> g.items().size()).sum()).isEqualTo(7);
    assertThat(actor.as(clerk, () -> papers.byCode(printed.get(0).code())).personId())
        .isEqualTo(county.member(1, 1, 4));
  }

  private SheetSignature sign(String task) {
    return sign(task, true);
  }

  private SheetSignature sign(String task, boolean declared) {
    return new SheetSignature(
        task, null, UUID.randomUUID().toString(), json.valueToTree(verdict("pass")), declared);
  }
}
