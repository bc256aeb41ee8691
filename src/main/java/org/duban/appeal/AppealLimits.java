package org.duban.appeal;

import java.time.LocalDate;
import org.duban.calendar.WorkCalendar;
import org.duban.platform.error.DubanException;
import org.duban.rule.Rules;
import org.duban.rule.Sanctions;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.PersonStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * How long an appeal may be filed and must be decided: rule data {@code appeal.limits}, counted by
 * the statutory clock.
 */
@Component
class AppealLimits {

  private final Rules rules;
  private final Sanctions sanctions;
  private final WorkCalendar calendar;

  AppealLimits(Rules rules, Sanctions sanctions, WorkCalendar calendar) {
    this.rules = rules;
    this.sanctions = sanctions;
    this.calendar = calendar;
  }

  /** By what was decided and on whom. */
  AppealRegime regime(AppealedDecision decision) {
    boolean party =
        decision.kinds().stream()
            .map(k -> sanctions.require(k, decision.decidedOn()).family())
            .anyMatch(f -> f == Family.PARTY);
    if (party) {
      return AppealRegime.PARTY;
    }
    return decision.standing() == PersonStanding.CIVIL_SERVANT
        ? AppealRegime.CIVIL_SERVANT
        : AppealRegime.DISCIPLINE;
  }

  /**
   * @param from when the person got the decision; that day does not count
   * @return last day to file; null: no limit
   */
  @Nullable LocalDate fileBy(AppealRegime regime, AppealKind kind, LocalDate from) {
    return limit(regime, kind, from, "file");
  }

  LocalDate decideBy(AppealRegime regime, AppealKind kind, LocalDate filedOn) {
    LocalDate day = limit(regime, kind, filedOn, "decide");
    if (day == null) {
      throw new IllegalStateException("appeal.limits without a limit to decide: " + regime);
    }
    return day;
  }

  /** The limit in words for a message. */
  String words(AppealRegime regime, AppealKind kind) {
    JsonNode limit = limits(regime, kind);
    return limit.has("fileDays")
        ? limit.path("fileDays").asInt() + "日"
        : limit.path("fileMonths").asInt() + "个月";
  }

  private @Nullable LocalDate limit(
      AppealRegime regime, AppealKind kind, LocalDate from, String act) {
    JsonNode limit = limits(regime, kind);
    if (limit.has(act + "Days")) {
      return calendar.plusDays(from, limit.path(act + "Days").asInt());
    }
    if (limit.has(act + "Months")) {
      return calendar.plusMonths(from, limit.path(act + "Months").asInt());
    }
    return null;
  }

  private JsonNode limits(AppealRegime regime, AppealKind kind) {
    JsonNode limit = rules.value("appeal.limits").path(regime.name()).path(kind.name());
    if (limit.isMissingNode()) {
      throw DubanException.notFound("rule.not-found", "appeal.limits " + regime + " " + kind);
    }
    return limit;
  }
}
