package org.duban.notification;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person is told outside the product.
 *
 * @param mailOn whether the product can send mails at all
 * @param robotOn whether the product can write to robots at all
 * @param quietFrom nothing leaves from then until {@code quietUntil}, past midnight if that is
 *     earlier; both or none
 * @param digestAt null: {@code usualDigestAt}
 */
public record NotificationSettings(
    @Nullable String email,
    boolean mailOn,
    boolean robotOn,
    @Nullable RobotView robot,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil,
    @Nullable LocalTime digestAt,
    LocalTime usualDigestAt,
    List<KindSetting> kinds) {

  /**
   * A robot without its address, which nobody is shown again.
   *
   * @param hint how its address ends
   * @param signed whether it wants messages signed
   */
  public record RobotView(RobotKind kind, String hint, boolean signed) {}

  /** What was chosen for a kind, and what holds where nothing was chosen. */
  public record KindSetting(
      String key,
      String name,
      Timing mail,
      Timing robot,
      Timing mailDefault,
      Timing robotDefault) {}
}
