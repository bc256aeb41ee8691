package org.duban.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class RegisterWebTest {

  @Autowired Registers registers;
  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;

  @Test
  void shouldServeLedgerToThoseWhoMayReadIt() {
    // given
    County county = counties.create(1, 1, 1);
    String village = county.village(1, 1);
    String today = clock.today().toString();
    actor.asSystem(
        () ->
            registers.open(
                "problem",
                null,
                village,
                null,
                null,
                "违建",
                Map.of("description", "甲", "deadline", clock.today().minusDays(3))));
    WebClient leader = logins.as(county.holder("TOWNSHIP_LEADER", county.township(1)));
    WebClient member = logins.as(county.member(1, 1, 1));
    // then
    assertThat(leader.get("/api/registers").json().valueStream().map(r -> r.path("key").asString()))
        .contains("problem");
    assertThat(leader.get("/api/registers/problem/definition").json().path("canExport").asBoolean())
        .isTrue();
    String filter =
        "?unit=%s&kind=%s&status=OPEN&light=RED&from=%s&to=%s&q=%s"
            .formatted(village, "%E8%BF%9D%E5%BB%BA", today, today, "%E7%94%B2");
    WebClient.Answer rows = leader.get("/api/registers/problem/rows" + filter);
    assertThat(rows.json().path("items")).hasSize(1);
    assertThat(rows.json().path("items").get(0).path("values").path("light").asString())
        .isEqualTo("红");
    WebClient.Answer sheet = leader.get("/api/registers/problem/rows.xlsx" + filter);
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("Content-Disposition")).startsWith("attachment;");
    assertThat(sheet.bytes()).startsWith('P', 'K');
    assertThat(member.get("/api/registers/problem/rows").status()).isEqualTo(403);
    assertThat(member.get("/api/registers/problem/rows.xlsx").status()).isEqualTo(403);
    assertThat(member.get("/api/registers").json()).isEmpty();
    assertThat(leader.get("/api/registers/none/rows").code()).isEqualTo("register.not-found");
    assertThat(logins.nobody().get("/api/registers").status()).isEqualTo(401);
  }
}
