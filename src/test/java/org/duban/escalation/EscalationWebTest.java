package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient.Answer;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Findings, the unit's record, its ladder and contests as pages ask for them. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class EscalationWebTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired StrikeFixture fixture;
  @Autowired FindingSteps steps;
  @Autowired Strikes strikes;
  @Autowired CaseWalk walk;
  @Autowired ProductClock clock;

  private County county;
  private String village;

  @BeforeEach
  void aCounty() {
    county = counties.create();
    village = county.village(1, 1);
  }

  @Test
  void shouldRaiseAFindingOnceAndOnlyForThoseWhoMay() {
    // given
    Map<String, Object> found = found();

    // when
    Answer first = logins.as(steps.finder(county)).post("/api/findings", found);
    Answer second = logins.as(steps.finder(county)).post("/api/findings", found);

    // then
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.json().path("caseId").asLong())
        .isEqualTo(first.json().path("caseId").asLong());
    assertThat(walk.waiting(walk.byId(first.json().path("caseId").asLong())))
        .containsExactly("Task_FillSheet");
    assertThat(logins.as(secretary()).post("/api/findings", found).status()).isEqualTo(403);
    assertThat(logins.nobody().get("/api/units/" + village + "/record").status()).isEqualTo(401);
    found.put("place", " ");
    assertThat(logins.as(steps.finder(county)).post("/api/findings", found).status())
        .isIn(400, 422);
  }

  @Test
  void shouldShowTheRecordOfAUnitWithWhatFollowed() {
    // given
    Strike first = steps.struck(county, village);
    Strike second = steps.struck(county, village);
    walk.complete(
        walk.byId(first.escalationCaseId()),
        "Task_ReceiveNotice",
        secretary(),
        Map.of("signature", "乙"));

    // when
    JsonNode record = logins.as(secretary()).get("/api/units/" + village + "/record").json();

    // then
    assertThat(record.path("unitCode").asString()).isEqualTo(village);
    assertThat(record.path("findings")).hasSize(2);
    JsonNode finding = record.path("findings").path(0);
    assertThat(finding.path("stateName").asString()).isEqualTo("已确认");
    assertThat(finding.path("problemNumber").asString()).startsWith("WT");
    assertThat(finding.path("strikeId").asLong()).isEqualTo(second.id());
    JsonNode strike = record.path("strikes").path(0);
    assertThat(strike.path("level").asInt()).isEqualTo(1);
    assertThat(strike.path("stepName").asString()).isEqualTo("全市通报");
    assertThat(strike.path("mayContest").asBoolean()).isTrue();
    assertThat(strike.hasNonNull("contest")).isFalse();
    assertThat(record.path("strikes").path(1).path("step").asString()).isEqualTo("INTERVIEW");
    assertThat(record.path("outcomes")).hasSize(1);
    assertThat(record.path("outcomes").path(0).path("processName").asString()).isEqualTo("公示");
    assertThat(record.path("interviews")).isEmpty();
    assertThat(record.path("vetoes")).isEmpty();

    // and the township sees its villages, another township nothing
    assertThat(
            logins
                .as(county.holder("TOWNSHIP_LEADER", county.township(1)))
                .get("/api/units/" + county.township(1) + "/record")
                .json()
                .path("strikes"))
        .hasSize(2);
    assertThat(
            logins
                .as(county.holder("TOWNSHIP_LEADER", county.township(2)))
                .get("/api/units/" + village + "/record")
                .status())
        .isEqualTo(403);
    assertThat(logins.as(secretary()).get("/api/units/" + county.township(1) + "/record").status())
        .isEqualTo(403);
    assertThat(logins.as(secretary()).get("/api/units/none/record").status()).isEqualTo(404);
  }

  @Test
  void shouldShowTheLadderAndTakeAContest() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    fixture.counted(county, county.village(1, 2), county.village(1, 2), null);

    // when
    String path = "/api/escalations/ladder?unit=" + village;
    JsonNode ladder = logins.as(secretary()).get(path).json();

    // then the neighbour is only a number to the village
    assertThat(ladder.path("unitCount").asInt()).isEqualTo(1);
    assertThat(ladder.path("areaCount").asInt()).isEqualTo(2);
    assertThat(ladder.path("areaCode").asString()).isEqualTo(county.township(1));
    assertThat(ladder.path("window").path("kind").asString()).isEqualTo("ROLLING");
    assertThat(ladder.path("window").path("months").asInt()).isEqualTo(12);
    assertThat(ladder.path("steps")).hasSize(1);
    assertThat(
            logins
                .as(county.holder("CAMPAIGN_OFFICE", county.code()))
                .get(path)
                .json()
                .path("steps"))
        .hasSize(2);

    // when
    String contests = "/api/strikes/" + strike.id() + "/contests";
    Map<String, String> reason = Map.of("reason", "有合法手续");
    Answer stranger =
        logins.as(county.holder("BRANCH_SECRETARY", county.village(2, 1))).post(contests, reason);
    Answer onlooker = logins.as(steps.finder(county)).post(contests, reason);
    Answer filed = logins.as(secretary()).post(contests, reason);

    // then
    assertThat(stranger.status()).isEqualTo(404);
    assertThat(onlooker.status()).isEqualTo(403);
    assertThat(filed.status()).isEqualTo(201);
    assertThat(filed.json().path("caseNo").asString()).isNotBlank();
    JsonNode step = logins.as(secretary()).get(path).json().path("steps").path(0);
    assertThat(step.path("contest").path("state").asString()).isEqualTo("OPEN");
    assertThat(step.path("mayContest").asBoolean()).isFalse();
    assertThat(
            logins
                .as(county.holder("TOWNSHIP_LEADER", county.township(1)))
                .post(contests, reason)
                .code())
        .isEqualTo("escalation.contested");
  }

  @Test
  void shouldMergeFactsForTheOfficeOnly() {
    // given
    Strike one = fixture.counted(county, village, village, null);
    Strike other = fixture.counted(county, village, village, null);
    String path = "/api/findings/" + other.findingId() + "/merge";
    Map<String, Object> body = Map.of("into", one.findingId(), "reason", "同一处钢棚");

    // then
    assertThat(logins.as(secretary()).post(path, body).status()).isEqualTo(403);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    assertThat(logins.as(office).post(path, body).status()).isEqualTo(204);
    assertThat(strikes.require(other.id()).state()).isEqualTo(StrikeState.MERGED);
    JsonNode line =
        logins.as(office).get("/api/units/" + village + "/record").json().path("findings").path(0);
    assertThat(line.path("id").asLong()).isEqualTo(other.findingId());
    assertThat(line.hasNonNull("strikeId")).isFalse();
    assertThat(logins.as(office).post(path, body).code()).isEqualTo("escalation.cannot-merge");
  }

  private Map<String, Object> found() {
    return new HashMap<>(
        Map.of(
            "unit",
            village,
            "place",
            "村东头",
            "kind",
            "违法建设",
            "way",
            "OPEN",
            "foundOn",
            clock.today().toString(),
            "description",
            "新增钢棚",
            "requestKey",
            "web-1"));
  }

  private long secretary() {
    return county.holder("BRANCH_SECRETARY", village);
  }
}
