package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every node and branch of research.bpmn (P4.17). */
@ProductTest
class ResearchProcessTest {

  private static final Map<String, @NonNull Object> FINDINGS =
      Map.of("visited", "三个村", "findings", "公开不及时", "causes", "制度不全", "measures", "按季公开");

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired CaseWalk walk;
  @Autowired Cases cases;

  @Test
  void shouldHavePairsOfDepartmentsFindAndPropose() {
    County county = counties.create(1, 1, 1);
    CaseFile campaign =
        campaigns.launched(
            county, campaigns.draft(county, "harm-to-the-public", List.of(county.village(1, 1))));
    List<CaseFile> research = cases.linked(campaign.id(), "research");
    assertThat(research)
        .extracting(CaseFile::title)
        .containsExactly("处事不公问题专题调研", "资金资产管理问题专题调研", "作风不实问题专题调研");
    CaseFile style = research.get(2);
    long lead = county.holder("DEPARTMENT_REVIEWER", county.department("DISCIPLINE"));
    long second = county.holder("DEPARTMENT_REVIEWER", county.department("ORGANISATION"));
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    // when it comes late and goes back twice
    walk.fire(style, "Event_ResearchDue");
    assertThatThrownBy(() -> walk.complete(style, "Task_Investigate", second, FINDINGS))
        .hasMessageContaining("inbox");
    walk.complete(style, "Task_Investigate", lead, FINDINGS);
    walk.complete(style, "Task_CoSign", second, Map.of("decision", "return", "opinion", "补充"));
    walk.complete(style, "Task_Investigate", lead, FINDINGS);
    walk.complete(style, "Task_CoSign", second, Map.of("decision", "agree"));
    walk.complete(
        style, "Task_ReceiveResearch", office, Map.of("decision", "return", "reason", "太浅"));
    walk.complete(style, "Task_Investigate", lead, FINDINGS);
    walk.complete(style, "Task_CoSign", second, Map.of("decision", "agree"));
    walk.complete(style, "Task_ReceiveResearch", office, Map.of("decision", "receive"));
    // then
    assertThat(walk.reload(style).endReason()).isEqualTo("调研报告已接收");
  }

  @Test
  void shouldAskForNoneWhereNoTopicIsSet() {
    County county = counties.create(1, 1, 1);
    CaseFile campaign =
        campaigns.launched(
            county,
            campaigns.draft(county, "construction-discharge", List.of(county.village(1, 1))));
    assertThat(cases.linked(campaign.id(), "research")).isEmpty();
  }
}
