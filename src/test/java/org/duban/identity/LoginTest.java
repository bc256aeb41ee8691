package org.duban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ProductTest
class LoginTest {

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldLogInAndOut() {
    // given
    County county = fixture.create();
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));

    // when
    WebClient client = login.as(liaison);
    JsonNode me = client.get("/api/session/me").json();

    // then
    assertThat(me.path("posts").path(0).path("roleName").asString()).isEqualTo("驻村干部");
    assertThat(me.path("posts").path(0).path("unitCode").asString())
        .isEqualTo(county.village(1, 1));
    assertThat(me.path("permissions").toString()).contains("round.manage");
    assertThat(client.post("/api/session/logout", Map.of()).status()).isEqualTo(204);
    assertThat(client.get("/api/session/me").status()).isEqualTo(401);
  }

  @Test
  void shouldKeepSessionsInTheDatabase() {
    // given
    long member = fixture.create().member(1, 1, 1);

    // when
    login.as(member);

    // then
    assertThat(
            jdbc.queryForObject(
                "select MAX_INACTIVE_INTERVAL from SPRING_SESSION where PRINCIPAL_NAME = ?",
                Integer.class,
                String.valueOf(member)))
        .isEqualTo(1800);
  }

  @Test
  void shouldRefuseNobodyAndForgedRequests() {
    WebClient nobody = login.nobody();

    WebClient.Answer people = nobody.get("/api/people?unit=1");
    assertThat(people.status()).isEqualTo(401);
    assertThat(people.header("Content-Type")).startsWith("application/problem+json");
    assertThat(people.code()).isEqualTo("identity.nobody");

    WebClient.Answer forged =
        nobody.postUnprotected("/api/session/login", Map.of("username", "a", "password", "b"));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.code()).isEqualTo("identity.csrf");

    assertThat(nobody.get("/engine-rest/version").status()).isEqualTo(401);
    assertThat(nobody.get("/api/public/notices").status()).isNotEqualTo(401);
    assertThat(people.header("Content-Security-Policy"))
        .contains("default-src 'self'")
        .doesNotContain("unsafe-eval")
        .contains("script-src 'self';");
  }

  @Test
  void shouldSayWhatIsMissing() {
    // given
    WebClient client = login.as(fixture.create().member(1, 1, 1));

    // then
    for (String path : List.of("login", "activate", "password")) {
      WebClient.Answer answer = client.post("/api/session/" + path, Map.of());
      assertThat(answer.status()).as(path).isEqualTo(422);
      assertThat(answer.json().path("problems").size()).as(path).isPositive();
    }
    assertThat(change(client, LoginFixture.PASSWORD, "密码".repeat(20) + "a1").code())
        .isEqualTo("identity.password.length");
  }

  @Test
  void shouldLockAnAccountForAWhile() {
    // given
    long member = fixture.create().member(1, 1, 1);
    login.account(member);
    String name = String.valueOf(member);
    WebClient client = login.nobody();

    // when
    for (int i = 0; i < 5; i++) {
      assertThat(client.logIn(name, "wrong-1234").status()).isEqualTo(401);
    }

    // then
    WebClient.Answer locked = client.logIn(name, LoginFixture.PASSWORD);
    assertThat(locked.status()).isEqualTo(423);
    assertThat(locked.json().path("detail").asString()).contains("15 分钟");
    clock.advance(Duration.ofMinutes(16));
    assertThat(client.logIn(name, LoginFixture.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void shouldLockAnAddressForAWhile() {
    // given
    long member = fixture.create().member(1, 1, 1);
    login.account(member);
    String name = String.valueOf(member);
    WebClient client = login.nobody();

    // when
    for (int i = 0; i < 30; i++) {
      client.logIn("nobody-" + i, "wrong-1234");
    }

    // then
    assertThat(client.logIn(name, LoginFixture.PASSWORD).status()).isEqualTo(429);
    assertThat(login.nobody().logIn(name, LoginFixture.PASSWORD).status()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(16));
    assertThat(client.logIn(name, LoginFixture.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void shouldAnswerUnknownNamesAsWrongPasswords() {
    // given
    long member = fixture.create().member(1, 1, 1);
    login.account(member);

    // then
    assertThat(login.nobody().logIn("unknown-name", "wrong-1234").text())
        .isEqualTo(login.nobody().logIn(String.valueOf(member), "wrong-1234").text());
  }

  @Test
  void shouldChangePasswordByTheRules() {
    // given
    long member = fixture.create().member(1, 1, 1);
    WebClient client = login.as(member);
    WebClient elsewhere = login.as(member);

    // then
    assertThat(change(client, "wrong", "Green-Hill-8").code()).isEqualTo("identity.password.old");
    assertThat(change(client, LoginFixture.PASSWORD, "short1").code())
        .isEqualTo("identity.password.length");
    assertThat(change(client, LoginFixture.PASSWORD, "onlyletters").code())
        .isEqualTo("identity.password.mixed");
    assertThat(change(client, LoginFixture.PASSWORD, LoginFixture.PASSWORD).code())
        .isEqualTo("identity.password.used");
    String old = LoginFixture.PASSWORD;
    for (String fresh : List.of("Green-Hill-8", "White-Cloud-9")) {
      assertThat(change(client, old, fresh).status()).isEqualTo(200);
      old = fresh;
    }
    assertThat(change(client, old, LoginFixture.PASSWORD).code())
        .isEqualTo("identity.password.used");
    assertThat(elsewhere.get("/api/session/me").status()).isEqualTo(401);
    assertThat(client.get("/api/session/me").status()).isEqualTo(200);
  }

  @Test
  void shouldAskForANewPasswordAfterNinetyDays() {
    // given
    long member = fixture.create().member(1, 1, 1);
    login.account(member);
    clock.advance(Duration.ofDays(91));

    // when
    WebClient client = login.as(member);

    // then
    assertThat(client.get("/api/session/me").json().path("mustChangePassword").asBoolean())
        .isTrue();
    WebClient.Answer refused = client.get("/api/roles");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("identity.password.must-change");
    assertThat(change(client, LoginFixture.PASSWORD, "Green-Hill-8").status()).isEqualTo(200);
    assertThat(client.get("/api/roles").status()).isEqualTo(200);
  }

  @Test
  void shouldLetOnlyPublishersReachTheEngine() {
    // given
    County county = fixture.create();
    long publisher = county.holder("PROCESS_PUBLISHER", county.code());
    long member = county.member(1, 1, 1);
    login.account(publisher);
    login.account(member);

    // then
    assertThat(login.nobody().basic(basic(publisher)).get("/engine-rest/version").status())
        .isNotIn(401, 403);
    assertThat(login.nobody().basic(basic(member)).get("/engine-rest/version").status())
        .isEqualTo(403);
    WebClient.Answer wrong = login.nobody().basic("Basic YTpi").get("/engine-rest/version");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.header("WWW-Authenticate")).isEmpty();
  }

  private static String basic(long person) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(
                (person + ":" + LoginFixture.PASSWORD)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static WebClient.Answer change(WebClient client, String old, String fresh) {
    return client.post("/api/session/password", Map.of("old", old, "new", fresh));
  }
}
