package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.ProductTest;
import org.duban.calendar.WorkCalendar;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.Campaigns;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Holidays published while a campaign runs. */
@ProductTest
class RecountedPlansTest {

  private static final LocalDate MONDAY = LocalDate.of(2034, 2, 6);

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture fixture;
  @Autowired Campaigns campaigns;
  @Autowired Cases cases;
  @Autowired WorkCalendar calendar;
  @Autowired LoginFixture logins;
  @Autowired ProductClock clock;

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldMoveThePlansOfUnitsButNotTheStagesAndReportBoth() {
    // given: plans asked for on a Monday of a year not yet published
    clock.moveTo(MONDAY.atTime(10, 0));
    County county = counties.create(1, 1, 1);
    County other = counties.create(1, 1, 1);
    long campaign = fixture.draft(county, "construction-discharge", List.of(county.code()));
    CaseFile file = fixture.launched(county, campaign);
    CaseFile plan = plan(file, county);
    CaseFile declaration = cases.linked(file.id(), "declaration").stream().findFirst().orElse(null);
    LocalDateTime before = Objects.requireNonNull(plan.dueAt());
    int days = campaigns.policy(campaigns.require(campaign)).unitPlanWorkingDays();
    assertThat(before.toLocalDate()).isEqualTo(calendar.plusWorkingDays(MONDAY, days));
    // when: Tuesday to Thursday become holidays
    byte[] year =
        "2034-02-07,休,春节\n2034-02-08,休,春节\n2034-02-09,休,春节\n".getBytes(StandardCharsets.UTF_8);
    clock.moveTo(MONDAY.plusDays(3).atTime(9, 0));
    WebClient office = logins.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    WebClient.Answer imported = office.upload("/api/calendar/import", "2034.csv", year);
    assertThat(imported.status()).isEqualTo(200);
    // then: counted from the day it was asked for
    LocalDateTime after = Objects.requireNonNull(cases.require(plan.id()).dueAt());
    assertThat(after).isAfter(before);
    assertThat(after.toLocalDate()).isEqualTo(calendar.plusWorkingDays(MONDAY, days));
    if (declaration != null) {
      assertThat(cases.require(declaration.id()).dueAt()).isEqualTo(declaration.dueAt());
    }
    // then: the report
    long report = imported.json().path("recalculationId").asLong();
    String path = "/api/calendar/recalculations/" + report;
    JsonNode head = office.get("/api/calendar/recalculations?limit=1").json().path("items").get(0);
    assertThat(head.path("id").asLong()).isEqualTo(report);
    assertThat(head.path("year").asInt()).isEqualTo(2034);
    assertThat(head.path("cases").asInt()).isPositive();
    JsonNode lines = office.get(path + "?case=" + plan.id()).json().path("items");
    assertThat(kinds(lines)).containsExactly("TASK", "CASE");
    for (JsonNode line : lines) {
      assertThat(line.path("caseNo").asString()).isEqualTo(plan.number());
      assertThat(line.path("unitCode").asString()).isEqualTo(county.township(1));
      assertThat(line.path("unitName").asString()).isEqualTo("测试镇1");
      assertThat(line.path("from").asString()).isEqualTo(before.toString());
      assertThat(line.path("to").asString()).isEqualTo(after.toString());
    }
    assertThat(office.get("/api/cases/" + plan.id() + "/timeline").text()).contains("2034年放假安排");
    // then: page by page
    JsonNode first = office.get(path + "?limit=1").json();
    JsonNode second = office.get(path + "?limit=1&after=" + first.path("next").asString()).json();
    assertThat(second.path("items").get(0).path("seq").asInt())
        .isGreaterThan(first.path("items").get(0).path("seq").asInt());
    // then: nobody sees another county's
    WebClient neighbours = logins.as(other.holder("CAMPAIGN_OFFICE", other.code()));
    assertThat(neighbours.get(path + "?case=" + plan.id()).json().path("items")).isEmpty();
    WebClient member = logins.as(county.member(1, 1, 1));
    assertThat(member.get(path).status()).isEqualTo(403);
    assertThat(member.get("/api/calendar/recalculations").status()).isEqualTo(403);
    assertThat(office.get("/api/calendar/recalculations/1").status()).isEqualTo(404);
    // when: imported once more
    JsonNode again = office.upload("/api/calendar/import", "2034.csv", year).json();
    // then: nothing moves
    assertThat(cases.require(plan.id()).dueAt()).isEqualTo(after);
    assertThat(
            office
                .get(
                    "/api/calendar/recalculations/"
                        + again.path("recalculationId").asLong()
                        + "?case="
                        + plan.id())
                .json()
                .path("items"))
        .isEmpty();
  }

  private CaseFile plan(CaseFile file, County county) {
    return cases.linked(file.id(), "unit-plan").stream()
        .filter(c -> c.unitCode().equals(county.township(1)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> kinds(JsonNode lines) {
    List<String> kinds = new ArrayList<>();
    lines.forEach(line -> kinds.add(line.path("kind").asString()));
    return kinds;
  }
}
