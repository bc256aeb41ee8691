package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.duban.ProductTest;
import org.duban.campaign.VerifierTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule of declaration-verifiers.dmn, and which post decides when there are several. */
@ProductTest
class DeclarationVerifiersDecisionTest {

  @Autowired VerifierTable table;

  @ParameterizedTest
  @CsvSource({
    "VILLAGE, UNIT, TOWNSHIP_ORGANISER TOWNSHIP_DISCIPLINE",
    "TOWNSHIP, UNIT, CAMPAIGN_OFFICE DISCIPLINE_COMMISSION",
    "DEPARTMENT, UNIT, CAMPAIGN_OFFICE DISCIPLINE_COMMISSION",
    "DEPARTMENT, COUNTY_LEADER, ORGANISATION_DEPT DISCIPLINE_COMMISSION",
    "TOWNSHIP, TOWNSHIP_LEADER, LINKED_LEADER ORGANISATION_DEPT",
    "TOWNSHIP, GRID_OWNER, TOWNSHIP_LEADER ORGANISATION_DEPT",
    "DEPARTMENT, ORGANISATION_DEPT, LINKED_LEADER DISCIPLINE_COMMISSION",
    "DEPARTMENT, DEPARTMENT_REVIEWER, LINKED_LEADER ORGANISATION_DEPT",
    "DEPARTMENT, MEMBER, DEPARTMENT_REVIEWER ORGANISATION_DEPT",
    "VILLAGE, VILLAGE_LIAISON, TOWNSHIP_LEADER TOWNSHIP_ORGANISER",
    "VILLAGE, BRANCH_SECRETARY, VILLAGE_LIAISON TOWNSHIP_ORGANISER",
    "VILLAGE, BRANCH_SECRETARY VILLAGE_CADRE, VILLAGE_LIAISON TOWNSHIP_ORGANISER",
    "VILLAGE, MEMBER VILLAGE_CADRE, VILLAGE_LIAISON",
    "ZONE, MEMBER, BRANCH_SECRETARY ENTERPRISE_LIAISON",
    "VILLAGE, MEMBER, BRANCH_SECRETARY VILLAGE_LIAISON",
    "VILLAGE, , BRANCH_SECRETARY VILLAGE_LIAISON",
    "TOWNSHIP, MEMBER, TOWNSHIP_LEADER ORGANISATION_DEPT"
  })
  void shouldNameVerifiersByPost(String unitKind, String posts, String expected) {
    List<String> held = posts == null ? List.of() : Arrays.asList(posts.split(" "));
    assertThat(table.verifiers(held, unitKind)).containsExactly(expected.split(" "));
  }
}
