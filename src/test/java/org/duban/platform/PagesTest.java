package org.duban.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PagesTest {

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;

  @Test
  void shouldTellPagesFromServerAddresses() {
    // given
    WebClient nobody = login.nobody();
    WebClient member = login.as(fixture.create().member(1, 1, 1));

    // then a page of the browser's router is the start page, whatever that is here
    WebClient.Answer start = nobody.get("/");
    assertThat(nobody.get("/inbox/task/1").status()).isEqualTo(start.status());
    assertThat(nobody.get("/no-such-file.js").status()).isEqualTo(404);

    // and an address of the server is none
    WebClient.Answer unknown = member.get("/api/no-such-thing");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
    assertThat(nobody.get("/actuator/env").status()).isEqualTo(404);
    assertThat(nobody.get("/actuator/health").status()).isEqualTo(200);
  }
}
