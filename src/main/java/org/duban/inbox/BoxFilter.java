package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.Objects;
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
    LocalDateTime from = f.dueFrom() == null ? null : f.dueFrom().atStartOfDay();
    LocalDateTime before = f.dueTo() == null ? null : f.dueTo().plusDays(1).atStartOfDay();
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
        before);
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
