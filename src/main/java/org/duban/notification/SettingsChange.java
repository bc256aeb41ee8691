package org.duban.notification;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they are to be, in whole.
 *
 * @param email null: no mails
 * @param robot null: no robot
 * @param kinds those left out are as the rule says
 */
public record SettingsChange(
    @Nullable String email,
    @Nullable RobotChange robot,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil,
    @Nullable LocalTime digestAt,
    List<KindChange> kinds) {

  /**
   * @param address null keeps the one that is there
   * @param secret null keeps the one that is there, empty takes it away
   */
  public record RobotChange(RobotKind kind, @Nullable String address, @Nullable String secret) {

    @Override
    public String toString() {
      return "RobotChange[" + kind + "]";
    }
  }

  public record KindChange(String key, Timing mail, Timing robot) {}
}
