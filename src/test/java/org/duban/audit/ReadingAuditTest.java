package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ReadingAuditTest {

  private static final String TYPE = "looked-for";

  @Autowired Audit audit;
  @Autowired ReadingAudit reading;
  @Autowired CountyFixture fixture;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldFindByTimePersonActAndThing() {
    // given
    County county = fixture.create();
    long auditor = fixture.person("查账人", county.code(), null, "AUDIT_ADMIN");
    long someone = fixture.person("经手甲", county.code(), null, null);
    LocalDate first = clock.today();
    act(someone, "test.seen", "a");
    clock.advance(Duration.ofDays(1));
    act(someone, "test.changed", "a");
    act(auditor, "test.seen", "b");

    // then
    assertThat(found(auditor, null, null, null, null, null)).containsExactly("b", "a", "a");
    assertThat(found(auditor, null, first, null, null, null)).containsExactly("a");
    assertThat(found(auditor, first.plusDays(1), null, null, null, null)).containsExactly("b", "a");
    assertThat(found(auditor, null, null, "经手", null, null)).containsExactly("a", "a");
    assertThat(found(auditor, null, null, null, "test.seen", null)).containsExactly("b", "a");
    assertThat(found(auditor, null, null, null, null, "b")).containsExactly("b");
  }

  private void act(long person, String kind, String thing) {
    actor.as(
        person,
        () -> {
          audit.record(kind, TYPE, thing);
          return thing;
        });
  }

  private List<String> found(
      long auditor,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String who,
      @Nullable String kind,
      @Nullable String thing) {
    return actor.as(
        auditor,
        () ->
            reading.page(new AuditFilter(from, to, who, kind, TYPE, thing), null, 50).stream()
                .map(AuditEntry::objectId)
                .toList());
  }
}
