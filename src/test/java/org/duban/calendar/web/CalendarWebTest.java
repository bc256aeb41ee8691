package org.duban.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class CalendarWebTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;

  @Test
  void shouldShowAndImportYears() {
    // given
    County county = counties.create(1, 1, 1);
    WebClient office = logins.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    WebClient member = logins.as(county.member(1, 1, 1));
    byte[] file =
        "{\"year\":2035,\"source\":\"试\",\"days\":[{\"date\":\"2035-01-01\",\"kind\":\"HOLIDAY\",\"name\":\"元旦\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    // then
    assertThat(member.get("/api/calendar/2026").json().path("workingDays").asInt()).isEqualTo(248);
    assertThat(member.get("/api/calendar/2035").json().path("published").asBoolean()).isFalse();
    assertThat(member.upload("/api/calendar/import", "2035.json", file).status()).isEqualTo(403);
    WebClient.Answer wrong =
        office.upload(
            "/api/calendar/import", "x.csv", "2035-01-01,x,y".getBytes(StandardCharsets.UTF_8));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().path("problems").get(0).path("message").asString()).contains("第 1 行");
    // when
    WebClient.Answer done = office.upload("/api/calendar/import", "2035.json", file);
    // then
    assertThat(done.status()).isEqualTo(200);
    assertThat(member.get("/api/calendar/2035").json().path("source").asString()).isEqualTo("试");
  }

  @Test
  void shouldRefuseDeadlineRequestsThatMakeNoSense() {
    County county = counties.create(1, 1, 1);
    WebClient leader = logins.as(county.holder("TOWNSHIP_LEADER", county.township(1)));
    assertThat(leader.post("/api/tasks/none/deadline/extend", Map.of("until", "2030-01-01")).code())
        .isEqualTo("calendar.task.not-found");
    assertThat(leader.post("/api/tasks/none/deadline/extend", Map.of()).code())
        .isEqualTo("calendar.extension.none");
    assertThat(leader.post("/api/tasks/none/deadline/pause", Map.of("reason", "x")).status())
        .isEqualTo(404);
  }

  @Test
  void shouldShowRulesAndBell() {
    County county = counties.create(1, 1, 1);
    WebClient office = logins.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    WebClient member = logins.as(county.member(1, 1, 1));
    assertThat(office.get("/api/rules").text()).contains("publicity.days");
    assertThat(member.get("/api/rules").status()).isEqualTo(403);
    assertThat(office.post("/api/rules/publicity.days", Map.of("value", -1)).status())
        .isEqualTo(422);
    assertThat(member.get("/api/notifications").json().path("unread").asInt()).isZero();
    assertThat(member.post("/api/notifications/read", Map.of("upTo", 1)).status()).isEqualTo(200);
  }
}
