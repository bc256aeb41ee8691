package org.duban.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.platform.time.ProductClock;
import org.duban.rule.persistence.RuleMapper;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures of law and policy by key and day (rules: versioned rule data). Reading needs no
 * permission. A missing key is a mistake of ours or of a process designer, not of a user.
 */
@Service
public class Rules {

  private final RuleMapper mapper;
  private final JsonMapper json;
  private final ProductClock clock;

  /** By row: a value once written is never changed, a new one gets a row of its own. */
  private final Map<Long, JsonNode> read = new ConcurrentHashMap<>();

  Rules(RuleMapper mapper, JsonMapper json, ProductClock clock) {
    this.mapper = mapper;
    this.json = json;
    this.clock = clock;
  }

  /** The value that held on that day; to be read only, others read the same. */
  public Optional<JsonNode> find(String key, LocalDate day) {
    return Optional.ofNullable(mapper.at(key, day))
        .map(row -> read.computeIfAbsent(row.id(), id -> json.readTree(row.value())));
  }

  /**
   * @throws IllegalArgumentException if the key has no value on that day
   */
  public JsonNode value(String key, LocalDate day) {
    return find(key, day)
        .orElseThrow(() -> new IllegalArgumentException("No rule " + key + " on " + day));
  }

  public JsonNode value(String key) {
    return value(key, clock.today());
  }

  /** A whole number in force on that day. */
  public int number(String key, LocalDate day) {
    return value(key, day).intValue();
  }

  /** A whole number in force today. */
  public int number(String key) {
    return number(key, clock.today());
  }

  /** Everything, by key and first day. */
  public List<RuleValue> all() {
    return mapper.all().stream()
        .map(
            r ->
                new RuleValue(
                    r.ruleKey(), json.readTree(r.value()), r.validFrom(), r.validTo(), r.source()))
        .toList();
  }
}
