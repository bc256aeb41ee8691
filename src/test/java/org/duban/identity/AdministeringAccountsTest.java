package org.duban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.ProductTest;
import org.duban.identity.persistence.AccountMapper;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ProductTest
@SuppressWarnings("NullAway")
class AdministeringAccountsTest {

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;
  @Autowired AccountMapper accounts;
  @Autowired ProductClock clock;

  private County county;
  private WebClient security;
  private long security1;
  private long member;
  private String account;

  @BeforeEach
  void people() {
    county = fixture.create();
    security1 = fixture.person("安管员", county.code(), null, "SECURITY_ADMIN");
    security = login.as(security1);
    member = county.member(1, 1, 1);
    login.account(member);
    account = "/api/accounts/" + accounts.byPerson(member).id();
  }

  @Test
  void shouldEndTheSessionsOfADisabledAccountAndLetItInAgain() {
    // given
    WebClient client = login.as(member);

    // when
    assertThat(security.post(account + "/disable", because("调离")).status()).isEqualTo(204);

    // then
    assertThat(client.get("/api/session/me").status()).isEqualTo(401);
    assertThat(logIn()).isEqualTo(401);
    assertThat(listed().path("enabled").asBoolean()).isFalse();
    assertThat(security.post(account + "/enable", because("复职")).status()).isEqualTo(204);
    assertThat(logIn()).isEqualTo(200);
  }

  @Test
  void shouldLockUntilTheTimeGivenOrTheUnlocking() {
    // given
    String until = clock.now().plusDays(2).withNano(0).toString();

    // when
    assertThat(security.post(account + "/lock", Map.of("reason", "核查", "until", until)).status())
        .isEqualTo(204);

    // then
    assertThat(logIn()).isEqualTo(423);
    assertThat(listed().path("lockedUntil").asString()).startsWith(until.substring(0, 16));
    assertThat(security.post(account + "/unlock", because("核查完毕")).status()).isEqualTo(204);
    assertThat(logIn()).isEqualTo(200);
  }

  @Test
  void shouldRefuseWhatIsNotHisAndWhatHasNoReason() {
    // given
    County other = fixture.create();
    WebClient stranger = login.as(fixture.person("外县安管员", other.code(), null, "SECURITY_ADMIN"));
    String own = "/api/accounts/" + accounts.byPerson(security1).id();
    String past = clock.now().minusMinutes(1).withNano(0).toString();

    // then
    assertThat(stranger.post(account + "/disable", because("无")).status()).isEqualTo(403);
    assertThat(stranger.get("/api/accounts?q=" + member).json().path("items").size()).isZero();
    assertThat(login.as(member).get("/api/accounts").status()).isEqualTo(403);
    assertThat(security.post(own + "/disable", because("无")).code())
        .isEqualTo("identity.account.own");
    assertThat(security.post(account + "/disable", because(" ")).code())
        .isEqualTo("identity.account.reason");
    assertThat(security.post(account + "/lock", Map.of("reason", "核查", "until", past)).code())
        .isEqualTo("identity.account.until");
    assertThat(security.post("/api/accounts/1/disable", because("无")).status()).isEqualTo(404);
    assertThat(logIn()).isEqualTo(200);
  }

  private static Map<String, String> because(String reason) {
    return Map.of("reason", reason);
  }

  private int logIn() {
    return login.nobody().logIn(String.valueOf(member), LoginFixture.PASSWORD).status();
  }

  private JsonNode listed() {
    JsonNode page = security.get("/api/accounts?shutOnly=true&q=" + member).json();
    assertThat(page.path("items").size()).isEqualTo(1);
    return page.path("items").path(0);
  }
}
