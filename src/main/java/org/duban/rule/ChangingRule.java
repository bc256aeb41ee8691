package org.duban.rule;

import java.time.LocalDate;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.persistence.RuleMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Gives a figure a new value from a day on; what held before stays on record with its last day.
 * Permission: {@code rule.manage}. What is past is never changed.
 */
@Service
public class ChangingRule {

  private static final int LONGEST_SOURCE = 300;
  private static final int LARGEST = 10_000;

  private final RuleMapper mapper;
  private final Rules rules;
  private final Permissions permissions;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;

  ChangingRule(
      RuleMapper mapper,
      Rules rules,
      Permissions permissions,
      Audit audit,
      Ids ids,
      ProductClock clock) {
    this.mapper = mapper;
    this.rules = rules;
    this.permissions = permissions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param value of the same kind as the value in force: a number for a number
   * @param from first day; today at the earliest
   * @param source law, notice or decision it comes from
   * @throws DubanException forbidden; not found; invalid; conflict, if a value from that day on is
   *     there already
   */
  @Transactional
  public void change(
      String key, @Nullable JsonNode value, @Nullable LocalDate from, @Nullable String source) {
    if (!permissions.allowedSomewhere("rule.manage")) {
      throw DubanException.forbidden("rule.forbidden");
    }
    if (from == null || from.isBefore(clock.today())) {
      throw DubanException.invalid("rule.from");
    }
    JsonNode before =
        rules.find(key, from).orElseThrow(() -> DubanException.notFound("rule.not-found", key));
    if (value == null || !fits(value, before)) {
      throw DubanException.invalid("rule.value");
    }
    if (source == null || source.isBlank() || source.length() > LONGEST_SOURCE) {
      throw DubanException.invalid("rule.source", LONGEST_SOURCE);
    }
    mapper.end(key, from.minusDays(1));
    int added =
        mapper.insert(
            new RuleMapper.Row(ids.next(), key, value.toString(), from, null, source.strip()));
    if (added == 0) {
      throw DubanException.conflict("rule.twice", from.toString());
    }
    audit.record("rule.changed", "rule", key, before.toString(), value.toString(), Audit.OK);
  }

  private static boolean fits(JsonNode value, JsonNode before) {
    boolean notNegative = !value.isNumber() || value.decimalValue().signum() >= 0;
    return value.getNodeType() == before.getNodeType()
        && notNegative
        && value.toString().length() <= LARGEST;
  }
}
