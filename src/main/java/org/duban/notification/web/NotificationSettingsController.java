package org.duban.notification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.duban.notification.NotificationSettings;
import org.duban.notification.OwnSettings;
import org.duban.notification.RobotKind;
import org.duban.notification.SettingsChange;
import org.duban.notification.Timing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How I am told outside the product. */
@RestController
@RequestMapping("/api/notifications/settings")
class NotificationSettingsController {

  /** No address keeps the one that is there; so does no secret, an empty one takes it away. */
  record RobotRequest(
      @NotNull RobotKind kind,
      @Size(max = 400) @Nullable String address,
      @Size(max = 200) @Nullable String secret) {}

  record KindRequest(
      @NotBlank @Size(max = 40) String key, @NotNull Timing mail, @NotNull Timing robot) {}

  /** The settings in whole: what is left out is taken away. */
  record NotificationSettingsRequest(
      @Size(max = 120) @Nullable String email,
      @Valid @Nullable RobotRequest robot,
      @Nullable LocalTime quietFrom,
      @Nullable LocalTime quietUntil,
      @Nullable LocalTime digestAt,
      @Valid @NotNull @Size(max = 100) List<KindRequest> kinds) {

    SettingsChange change() {
      return new SettingsChange(
          email,
          robot == null
              ? null
              : new SettingsChange.RobotChange(robot.kind(), robot.address(), robot.secret()),
          quietFrom,
          quietUntil,
          digestAt,
          kinds.stream()
              .map(k -> new SettingsChange.KindChange(k.key(), k.mail(), k.robot()))
              .toList());
    }
  }

  private final OwnSettings own;

  NotificationSettingsController(OwnSettings own) {
    this.own = own;
  }

  @GetMapping
  NotificationSettings showNotificationSettings() {
    return own.show();
  }

  @PutMapping
  NotificationSettings changeNotificationSettings(
      @Valid @RequestBody NotificationSettingsRequest body) {
    return own.change(body.change());
  }
}
