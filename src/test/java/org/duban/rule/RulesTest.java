package org.duban.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.duban.rule.persistence.RuleMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class RulesTest {

  @Autowired Rules rules;
  @Autowired RuleFunctions functions;
  @Autowired Masks masks;
  @Autowired BundledRules bundled;
  @Autowired RuleMapper mapper;
  @Autowired Ids ids;
  @Autowired ChangingRule changing;
  @Autowired CurrentActor actor;
  @Autowired CountyFixture counties;
  @Autowired ProductClock clock;
  @Autowired JsonMapper json;

  @Test
  void shouldKnowTheBundledFigures() {
    assertThat(functions.number("publicity.days")).isEqualTo(5);
    assertThat(rules.number("commitment.days")).isEqualTo(3);
    assertThat(rules.value("light.scheme").path("yellowWorkingDays").asInt()).isEqualTo(1);
    assertThatThrownBy(() -> rules.number("no.such.rule"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldTakeTheValueThatHeldOnTheDay() {
    // given
    String key = "test." + ids.next();
    LocalDate change = LocalDate.of(2018, 10, 1);
    mapper.insert(new RuleMapper.Row(ids.next(), key, "7", LocalDate.of(2000, 1, 1), null, "old"));
    // when
    mapper.end(key, change.minusDays(1));
    mapper.insert(new RuleMapper.Row(ids.next(), key, "9", change, null, "new"));
    // then
    assertThat(rules.number(key, change.minusDays(1))).isEqualTo(7);
    assertThat(rules.number(key, change)).isEqualTo(9);
    assertThat(rules.find(key, LocalDate.of(1999, 1, 1))).isEmpty();
  }

  @Test
  void shouldChangeFromADayOnAndKeepWhatHeld() {
    // given
    String key = "test." + ids.next();
    LocalDate today = clock.today();
    mapper.insert(new RuleMapper.Row(ids.next(), key, "7", LocalDate.of(2000, 1, 1), null, "old"));
    // when
    actor.asSystem(() -> change(key, "9", today.plusDays(10)));
    // then
    assertThat(rules.number(key)).isEqualTo(7);
    assertThat(rules.number(key, today.plusDays(9))).isEqualTo(7);
    assertThat(rules.number(key, today.plusDays(10))).isEqualTo(9);
    assertThatThrownBy(() -> actor.asSystem(() -> change(key, "5", today.minusDays(1))))
        .hasMessageContaining("rule.from");
    assertThatThrownBy(() -> actor.asSystem(() -> change(key, "\"x\"", today.plusDays(20))))
        .hasMessageContaining("rule.value");
    assertThatThrownBy(() -> actor.asSystem(() -> change(key, "8", today.plusDays(10))))
        .hasMessageContaining("rule.twice");
    assertThat(rules.number(key, today.plusDays(10))).isEqualTo(9);
    County county = counties.create(1, 1, 1);
    long member = county.holder("VILLAGE_CADRE", county.village(1, 1));
    assertThatThrownBy(() -> actor.as(member, () -> change(key, "8", today.plusDays(30))))
        .hasMessageContaining("rule.forbidden");
  }

  private boolean change(String key, String value, LocalDate from) {
    changing.change(key, json.readTree(value), from, "test");
    return true;
  }

  @Test
  void shouldNotUndoChangesOnRestart() {
    // given
    int before = rules.all().size();
    // when
    bundled.afterSingletonsInstantiated();
    // then
    assertThat(rules.all()).hasSize(before);
  }

  @Test
  void shouldHideTheMiddle() {
    assertThat(masks.apply("phone", "13800001234")).isEqualTo("138****1234");
    assertThat(masks.apply("name", "张三丰")).isEqualTo("张**");
    assertThat(masks.apply("name", "张")).isEqualTo("*");
    assertThat(masks.apply("phone", "110")).isEqualTo("1**");
    assertThat(masks.apply("unknown", "abc")).isEqualTo("***");
  }
}
