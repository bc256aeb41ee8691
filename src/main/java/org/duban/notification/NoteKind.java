package org.duban.notification;

/**
 * A kind of note and how it leaves where nobody chose otherwise (rule {@code notification.kinds}).
 */
public record NoteKind(String key, String name, Timing mail, Timing robot) {

  Timing timing(Way way) {
    return way == Way.MAIL ? mail : robot;
  }
}
