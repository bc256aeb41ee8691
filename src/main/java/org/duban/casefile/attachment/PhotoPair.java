package org.duban.casefile.attachment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.duban.casefile.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A picture before and the one of the same thing after; {@code after} is null while it is missing.
 */
public record PhotoPair(Attachment before, @Nullable Attachment after) {

  private static final double EARTH_METRES = 6_371_000;

  /** How far apart they were taken; null if one of them does not say where. */
  public @Nullable Integer metresApart() {
    if (after == null) {
      return null;
    }
    Double lat1 = radians(before.lat());
    Double lon1 = radians(before.lon());
    Double lat2 = radians(after.lat());
    Double lon2 = radians(after.lon());
    if (lat1 == null || lon1 == null || lat2 == null || lon2 == null) {
      return null;
    }
    double a =
        Math.pow(Math.sin((lat2 - lat1) / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin((lon2 - lon1) / 2), 2);
    return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a))));
  }

  /** Days from one to the other; null if one of them does not say when. */
  public @Nullable Integer daysBetween() {
    LocalDateTime from = before.takenAt();
    LocalDateTime to = after == null ? null : after.takenAt();
    return from == null || to == null
        ? null
        : (int) ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
  }

  private static @Nullable Double radians(@Nullable BigDecimal degrees) {
    return degrees == null ? null : Math.toRadians(degrees.doubleValue());
  }
}
