package org.duban.inbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import org.duban.platform.error.DubanException;

/**
 * Where a page of the box ended, as text for the client.
 *
 * @param order of the pages it belongs to
 * @param precedence of the last line, where that orders
 */
record BoxCursor(String order, int precedence, LocalDateTime at, String id) {

  static BoxCursor of(String order, LocalDateTime at, String id) {
    return new BoxCursor(order, 0, at, id);
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            (order + "|" + precedence + "|" + at + "|" + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws DubanException invalid, if it was not given by us for that order
   */
  static BoxCursor of(String order, String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 4);
      if (parts[0].equals(order)) {
        return new BoxCursor(
            order, Integer.parseInt(parts[1]), LocalDateTime.parse(parts[2]), parts[3]);
      }
    } catch (RuntimeException e) {
      // told below
    }
    throw DubanException.invalid("inbox.bad-page");
  }
}
