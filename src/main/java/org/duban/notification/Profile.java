package org.duban.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How a person wants to be told outside the product, as stored. */
public record Profile(
    long personId,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil,
    @Nullable LocalTime digestAt,
    @Nullable RobotKind robotKind,
    byte @Nullable [] robotCipher,
    byte @Nullable [] secretCipher) {

  static Profile none(long personId) {
    return new Profile(personId, null, null, null, null, null, null);
  }

  boolean hasRobot() {
    return robotKind != null && robotCipher != null;
  }

  /** When something of now may leave. */
  LocalDateTime next(LocalDateTime now) {
    return quietFrom == null || quietUntil == null || quietFrom.equals(quietUntil)
        ? now
        : new QuietHours(quietFrom, quietUntil).after(now);
  }

  /**
   * When the next digest leaves.
   *
   * @param usual when the person named no time
   */
  LocalDateTime nextDigest(LocalDateTime now, LocalTime usual) {
    LocalDateTime today = now.toLocalDate().atTime(digestAt == null ? usual : digestAt);
    return next(today.isAfter(now) ? today : today.plusDays(1));
  }
}
