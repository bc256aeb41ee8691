package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.casefile.Light;
import org.duban.inbox.persistence.InboxReads.CaseWhere;
import org.duban.inbox.persistence.InboxReads.Where;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a user filters by into what the statements filter by. */
@Component
class BoxFilter {

  private final Units units;
  private final Lights lights;

  BoxFilter(Units units, Lights lights) {
    this.units = units;
    this.lights = lights;
  }

  Where where(InboxFilter f) {
    CaseWhere cases = cases(f);
    LocalDateTime from = cases.dueFrom();
    LocalDateTime before = cases.dueBefore();
    if (f.light() != null) {
      Lights.DueRange range = lights.range(f.light());
      from = later(from, range.from());
      before = earlier(before, range.to());
    }
    return new Where(
        blank(f.q()) ? null : "%" + escaped(Objects.requireNonNull(f.q()).trim()) + "%",
        blank(f.process()) ? null : f.process(),
        blank(f.unit()) ? null : units.require(Objects.requireNonNull(f.unit())).path(),
        f.campaign(),
        from,
        before,
        cases);
  }

  private CaseWhere cases(InboxFilter f) {
    Light light = f.light();
    Lights.DueRange range = light == null ? null : lights.range(light);
    return new CaseWhere(
        f.dueFrom() == null ? null : f.dueFrom().atStartOfDay(),
        f.dueTo() == null ? null : f.dueTo().plusDays(1).atStartOfDay(),
        light == null ? null : light.name(),
        range == null ? null : range.from(),
        range == null ? null : range.to(),
        light == null
            ? List.of()
            : Stream.of(Light.values())
                .filter(l -> l.compareTo(light) <= 0)
                .map(Light::name)
                .toList());
  }

  private static @Nullable LocalDateTime later(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDateTime earlier(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  private static boolean blank(@Nullable String s) {
    return s == null || s.isBlank();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
