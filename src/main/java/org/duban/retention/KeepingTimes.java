package org.duban.retention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.duban.casefile.CaseFile;
import org.duban.casefile.CaseHold;
import org.duban.platform.time.ProductClock;
import org.duban.retention.persistence.RetentionMapper;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Until when the contents of a closed case are kept: rule {@code retention.years}, by process, from
 * the day it ended. A case stays as long as a case joined to it is open or not due itself, and as
 * long as a module needs it ({@link CaseHold}).
 */
@Component
class KeepingTimes {

  private final Rules rules;
  private final List<CaseHold> holds;
  private final RetentionMapper mapper;
  private final ProductClock clock;

  KeepingTimes(Rules rules, List<CaseHold> holds, RetentionMapper mapper, ProductClock clock) {
    this.rules = rules;
    this.holds = holds;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** The last day. */
  LocalDate until(String processKey, LocalDateTime closedAt) {
    return closedAt.toLocalDate().plusYears(years(processKey));
  }

  boolean over(String processKey, LocalDateTime closedAt) {
    return clock.today().isAfter(until(processKey, closedAt));
  }

  /** Nothing that closed after this moment can be due. */
  LocalDateTime latestClosing() {
    int least = Integer.MAX_VALUE;
    for (JsonNode years : rules.value("retention.years")) {
      least = Math.min(least, years.asInt());
    }
    return clock.today().minusYears(least).atStartOfDay();
  }

  /** Code of the message that says why a case whose time is over must still be kept. */
  Optional<String> held(CaseFile file) {
    boolean joined =
        mapper.joined(file.id()).stream()
            .anyMatch(j -> j.closedAt() == null || !over(j.processKey(), j.closedAt()));
    return joined
        ? Optional.of("retention.held.joined")
        : holds.stream().flatMap(h -> h.because(file).stream()).findFirst();
  }

  private int years(String processKey) {
    JsonNode years = rules.value("retention.years");
    return years.path(processKey).asInt(years.path("other").asInt());
  }
}
