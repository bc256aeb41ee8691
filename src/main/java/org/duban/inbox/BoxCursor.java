package org.duban.inbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import org.duban.platform.error.DubanException;

/** Where a page of the box ended, as text for the client. */
record BoxCursor(LocalDateTime due, String taskId) {

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((due + "|" + taskId).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws DubanException invalid, if it was not given by us
   */
  static BoxCursor of(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
      return new BoxCursor(LocalDateTime.parse(parts[0]), parts[1]);
    } catch (RuntimeException e) {
      throw DubanException.invalid("inbox.bad-page");
    }
  }
}
