package org.duban.notification.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.notification.OwnNotifications;
import org.jspecify.annotations.Nullable;

/** A page of the bell. */
record NotificationPageView(List<NotificationItem> items, @Nullable String next, int unread) {

  record NotificationItem(
      long id, @Nullable Long caseId, String kind, String text, LocalDateTime at, boolean read) {}

  static NotificationPageView of(OwnNotifications.Page page) {
    return new NotificationPageView(
        page.items().stream()
            .map(
                n ->
                    new NotificationItem(
                        n.id(), n.caseId(), n.kind(), n.text(), n.at(), n.readAt() != null))
            .toList(),
        page.next(),
        page.unread());
  }
}
