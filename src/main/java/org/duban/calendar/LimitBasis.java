package org.duban.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From which day and by which calendar limits are counted in this thread, when they are counted
 * anew: else from today, by the calendar in force.
 */
public final class LimitBasis {

  private record Basis(LocalDate day, WorkCalendar calendar) {}

  private static final ThreadLocal<@Nullable Basis> CURRENT = new ThreadLocal<>();

  private LimitBasis() {}

  /** Counts from {@code day} by {@code calendar} while the act runs. */
  public static <T extends @Nullable Object> T with(
      LocalDate day, WorkCalendar calendar, Supplier<T> act) {
    Basis before = CURRENT.get();
    CURRENT.set(new Basis(day, calendar));
    try {
      return act.get();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }

  static Optional<LocalDate> day() {
    return Optional.ofNullable(CURRENT.get()).map(Basis::day);
  }

  static Optional<WorkCalendar> calendar() {
    return Optional.ofNullable(CURRENT.get()).map(Basis::calendar);
  }
}
