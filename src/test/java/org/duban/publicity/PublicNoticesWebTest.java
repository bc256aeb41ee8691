package org.duban.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.WebClient;
import org.duban.identity.WebClient.Answer;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What anyone can do without log-in. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class PublicNoticesWebTest {

  @LocalServerPort int port;
  @Autowired CountyFixture counties;
  @Autowired NoticeFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired Notices notices;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldShowWhatIsInForceAndNothingElse() {
    // given
    County county = counties.create();
    fixture.office(county);
    CaseFile published = fixture.publish(county, NoticeFixture.words("working", false));
    CaseFile draft = fixture.open(county);
    Notice notice = notices.ofCase(published.id()).orElseThrow();
    WebClient anyone = new WebClient(port, "10.60.0.1");

    // when
    JsonNode found =
        anyone.get("/api/public/notices?unit=" + county.code() + "&q=%E5%BC%A0%E6%98%8E").json();

    // then
    assertThat(found.path("items")).hasSize(1);
    assertThat(found.path("items").get(0).path("number").asString()).isEqualTo(notice.number());
    JsonNode one = anyone.get("/api/public/notices/" + notice.number()).json();
    assertThat(one.path("text").asString()).contains("张明");
    assertThat(one.path("phone").asString()).isEqualTo("0579-00000000");
    assertThat(one.has("caseId")).isFalse();
    String hidden = notices.ofCase(draft.id()).orElseThrow().number();
    assertThat(anyone.get("/api/public/notices/" + hidden).status()).isEqualTo(404);
    assertThat(
            anyone.get("/api/public/notices?unit=" + county.code() + "&q=%25").json().path("items"))
        .isEmpty();

    // when its time is over
    walk.fire(published, "Event_PeriodOver");

    // then
    assertThat(anyone.get("/api/public/notices/" + notice.number()).status()).isEqualTo(404);
    assertThat(anyone.get("/api/public/notices?unit=" + county.code()).json().path("items"))
        .isEmpty();
  }

  @Test
  void shouldTakeAnObjectionForWorkAndAnswerByCode() {
    // given
    County county = counties.create();
    fixture.office(county);
    CaseFile file = fixture.publish(county, NoticeFixture.words("working", false));
    String number = notices.ofCase(file.id()).orElseThrow().number();
    WebClient anyone = new WebClient(port, "10.60.0.2");
    String path = "/api/public/notices/" + number + "/objections";

    // when, then nothing without a solved challenge
    Answer refused =
        anyone.post(path, Map.of("text", "不对", "challenge", Map.of("token", "x", "nonce", "1")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("publicity.challenge");
    assertThat(walk.waiting(file)).isEmpty();

    // when
    Answer taken =
        anyone.post(
            path,
            Map.of(
                "realName",
                "李测试",
                "contact",
                "13900001111",
                "text",
                "面积不对",
                "challenge",
                solved(anyone)));

    // then
    assertThat(taken.status()).isEqualTo(201);
    String code = taken.json().path("code").asString();
    assertThat(anyone.get("/api/public/objections/" + code).json().path("state").asString())
        .isEqualTo("OPEN");
    assertThat(anyone.get("/api/public/objections/WRONG").status()).isEqualTo(404);
    fixture.check(county, file, "notUpheld");
    assertThat(anyone.get("/api/public/objections/" + code).json().path("answer").asString())
        .isEqualTo("经核查……");

    // then nobody can be known by what is written elsewhere
    assertThat(
            jdbc.queryForList(
                "select concat(coalesce(text, ''), coalesce(data, '')) from case_event"
                    + " where case_id = ?",
                String.class,
                file.id()))
        .isNotEmpty()
        .noneMatch(t -> t.contains("李测试") || t.contains("13900001111"));
  }

  @Test
  void shouldStopWhoCallsTooOften() {
    // given
    WebClient flood = new WebClient(port, "10.60.0.3");

    // when
    int last = 0;
    for (int i = 0; i < 11; i++) {
      last = flood.get("/api/public/challenge").status();
    }

    // then
    assertThat(last).isEqualTo(429);
    assertThat(new WebClient(port, "10.60.0.4").get("/api/public/challenge").status())
        .isEqualTo(200);
  }

  @Test
  void shouldNotShowInternalNoticesWithoutLogIn() {
    assertThat(new WebClient(port, "10.60.0.5").get("/api/publicity/notices").status())
        .isEqualTo(401);
  }

  private static Map<String, String> solved(WebClient anyone) {
    JsonNode challenge = anyone.get("/api/public/challenge").json();
    Solution solution =
        NoticeFixture.solve(
            new Challenge(
                challenge.path("token").asString(), challenge.path("difficulty").asInt()));
    return Map.of("token", solution.token(), "nonce", solution.nonce());
  }
}
