package org.duban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ProductTest
class ActivationTest {

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;
  @Autowired ActivationCodes codes;
  @Autowired ProductClock clock;

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldActivateByPrintedCodeOnce() {
    // given
    County county = fixture.create();
    WebClient organiser = login.as(county.holder("TOWNSHIP_ORGANISER", county.township(1)));

    // when
    JsonNode list =
        organiser.post("/api/activation-codes?branch=" + county.branch(1, 1), Map.of()).json();
    JsonNode sheet = list.get(0);

    // then
    assertThat(list.size()).isEqualTo(11);
    String code = sheet.path("code").asString();
    assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    WebClient client = login.nobody();
    assertThat(activate(client, code, "weak").status()).isEqualTo(422);
    WebClient.Answer activated =
        activate(client, code.toLowerCase(java.util.Locale.ROOT), "Green-Hill-8");
    assertThat(activated.status()).isEqualTo(200);
    String username = activated.json().path("username").asString();
    assertThat(username).isEqualTo(sheet.path("username").asString());
    assertThat(client.logIn(username, "Green-Hill-8").status()).isEqualTo(200);
    assertThat(activate(client, code, "White-Cloud-9").code())
        .isEqualTo("identity.activation.wrong");
  }

  @Test
  void shouldPrintOnlyForOnesOwnUnits() {
    // given
    County county = fixture.create();
    WebClient organiser = login.as(county.holder("TOWNSHIP_ORGANISER", county.township(1)));

    // then
    assertThat(
            organiser
                .post("/api/activation-codes?branch=" + county.branch(2, 1), Map.of())
                .status())
        .isEqualTo(403);
  }

  @Test
  void shouldRefuseExpiredAndReplacedCodes() {
    // given
    long member = fixture.create().member(1, 1, 1);
    String replaced = codes.issue(member).code();
    String code = codes.issue(member).code();

    // then
    assertThat(activate(login.nobody(), replaced, "Green-Hill-8").status()).isEqualTo(401);
    clock.advance(Duration.ofDays(31));
    assertThat(activate(login.nobody(), code, "Green-Hill-8").status()).isEqualTo(401);
  }

  @Test
  void shouldSetANewPasswordByCode() {
    // given
    long member = fixture.create().member(1, 1, 1);
    WebClient before = login.as(member);
    String code = codes.issue(member).code();

    // when
    activate(login.nobody(), code, "Green-Hill-8");

    // then
    assertThat(before.get("/api/session/me").status()).isEqualTo(401);
    assertThat(login.nobody().logIn(String.valueOf(member), "Green-Hill-8").status())
        .isEqualTo(200);
  }

  @Test
  void shouldMakeAFirstAdministratorOnlyWhereNobodyIs() {
    // given
    login.account(fixture.create().member(1, 1, 1));
    String token = codes.issue(null).code();

    // then
    assertThat(activate(login.nobody(), token, "Green-Hill-8").code())
        .isEqualTo("identity.activation.not-first");
  }

  private static WebClient.Answer activate(WebClient client, String code, String password) {
    return client.post("/api/session/activate", Map.of("code", code, "newPassword", password));
  }
}
