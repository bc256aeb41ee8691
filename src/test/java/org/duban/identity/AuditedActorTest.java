package org.duban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.ProductTest;
import org.duban.audit.AuditActor;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ProductTest
class AuditedActorTest {

  @Autowired AuditActor audited;
  @Autowired CurrentActor actor;
  @Autowired CountyFixture fixture;

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void shouldKeepTheAddressOfOfficialsAndNoneOfThePublic() {
    // given
    long member = fixture.create().member(1, 1, 1);

    // then
    request("/api/units");
    AuditActor.Who official = actor.as(member, audited::who);
    assertThat(official.personId()).isEqualTo(member);
    assertThat(official.address()).isEqualTo("10.7.7.7");
    request("/api/public/notices/1/objections");
    assertThat(audited.who()).isEqualTo(new AuditActor.Who(0, 0, "", null));
  }

  private static void request(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.setRemoteAddr("10.7.7.7");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
