package org.duban.register;

import java.time.LocalDate;
import java.util.List;
import org.duban.calendar.DueLight;
import org.duban.calendar.DueLights;
import org.duban.calendar.LightLimits;
import org.duban.identity.Permissions;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.register.persistence.RowCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a reader's wish into a query that reaches no further than his permission. */
@Component
class RowCriteriaFactory {

  private final Permissions permissions;
  private final Units units;
  private final DueLights lights;

  RowCriteriaFactory(Permissions permissions, Units units, DueLights lights) {
    this.permissions = permissions;
    this.units = units;
    this.lights = lights;
  }

  /**
   * @throws DubanException forbidden, if the actor has the permission nowhere
   */
  RowCriteria criteria(
      RegisterDefinition definition,
      String permission,
      RowFilter filter,
      @Nullable Long after,
      boolean ascending,
      int limit) {
    List<String> scope = permissions.scope(permission);
    if (scope.isEmpty()) {
      throw DubanException.forbidden("register.forbidden", definition.name());
    }
    LightLimits today = lights.limits();
    DueLight light = filter.light();
    return new RowCriteria(
        definition.key(),
        scope.stream().map(RowCriteriaFactory::below).toList(),
        filter.unit() == null ? null : below(units.require(filter.unit()).path()),
        filter.campaign(),
        filter.caseId(),
        filter.kind(),
        filter.status(),
        filter.from() == null ? null : filter.from().atStartOfDay(),
        filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(),
        light != null,
        light == null ? null : dueFrom(light, today),
        light == null ? null : dueTo(light, today),
        light == DueLight.NORMAL,
        filter.q() == null || filter.q().isBlank() ? null : "%" + literal(filter.q().strip()) + "%",
        after,
        ascending,
        limit);
  }

  private static @Nullable LocalDate dueFrom(DueLight light, LightLimits today) {
    return switch (light) {
      case NORMAL -> today.blueUntil().plusDays(1);
      case BLUE -> today.yellowUntil().plusDays(1);
      case YELLOW -> today.today();
      case RED -> null;
    };
  }

  private static @Nullable LocalDate dueTo(DueLight light, LightLimits today) {
    return switch (light) {
      case NORMAL -> null;
      case BLUE -> today.blueUntil();
      case YELLOW -> today.yellowUntil();
      case RED -> today.today().minusDays(1);
    };
  }

  private static String below(String path) {
    return literal(path) + "%";
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
