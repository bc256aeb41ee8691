package org.duban.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SupervisedLimitsTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired InboxFixture inbox;
  @Autowired ProductClock clock;

  @Test
  void shouldExtendPauseAndResumeOverTheWeb() {
    // given
    County county = counties.create(1, 1, 1);
    CaseFile opened = inbox.open(county.member(1, 1, 1), county.village(1, 1), "VILLAGE_LIAISON");
    WebClient leader = logins.as(county.holder("TOWNSHIP_LEADER", county.township(1)));
    String limits = "/api/cases/" + opened.id() + "/limits";
    String task = leader.get(limits).json().get(0).path("taskId").asString();
    String deadline = "/api/tasks/" + task + "/deadline";
    String until = clock.today().plusDays(30).toString();
    // when
    WebClient.Answer extended =
        leader.post(
            deadline + "/extend", Map.of("until", until, "reason", "雨季", "approvalNo", "1号"));
    // then
    assertThat(extended.status()).isEqualTo(200);
    assertThat(leader.get(limits).json().get(0).path("due").asString()).startsWith(until);
    // when
    assertThat(leader.post(deadline + "/pause", Map.of("reason", "停工")).status()).isEqualTo(200);
    // then
    assertThat(leader.get(limits).json().get(0).path("paused").asBoolean()).isTrue();
    assertThat(leader.get(limits).json().get(0).path("due").isMissingNode()).isTrue();
    assertThat(leader.post(deadline + "/pause", Map.of("reason", "停工")).code())
        .isEqualTo("calendar.paused");
    // when
    assertThat(leader.post(deadline + "/resume", Map.of("reason", "复工")).status()).isEqualTo(200);
    // then
    assertThat(leader.get(limits).json().get(0).path("paused").asBoolean()).isFalse();
    assertThat(leader.get(deadline).json()).hasSize(3);
    assertThat(logins.as(county.member(1, 1, 1)).get(limits).status()).isEqualTo(403);
  }
}
