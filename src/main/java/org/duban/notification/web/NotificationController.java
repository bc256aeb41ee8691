package org.duban.notification.web;

import org.duban.notification.OwnNotifications;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bell: what I was told. */
@RestController
@RequestMapping("/api/notifications")
class NotificationController {

  /** The newest one seen. */
  record NotificationsRead(long upTo) {}

  private final OwnNotifications own;

  NotificationController(OwnNotifications own) {
    this.own = own;
  }

  @GetMapping
  NotificationPageView listNotifications(
      @RequestParam(name = "after", required = false) @Nullable Long after,
      @RequestParam(name = "limit", defaultValue = "30") int limit) {
    return NotificationPageView.of(own.page(after, limit));
  }

  @PostMapping("/read")
  void readNotifications(@RequestBody NotificationsRead read) {
    own.readUpTo(read.upTo());
  }
}
