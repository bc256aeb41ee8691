package org.duban.retention;

import org.duban.calendar.ForgettingDeadlines;
import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.notification.Notifications;
import org.springframework.stereotype.Component;

/** What people were told of a case, and what was approved on its limits. */
@Component
class ToldContents implements CaseContents {

  private final Notifications notifications;
  private final ForgettingDeadlines deadlines;

  ToldContents(Notifications notifications, ForgettingDeadlines deadlines) {
    this.notifications = notifications;
    this.deadlines = deadlines;
  }

  @Override
  public int purge(CaseFile file) {
    return notifications.forget(file.id()) + deadlines.ofCase(file.id());
  }
}
