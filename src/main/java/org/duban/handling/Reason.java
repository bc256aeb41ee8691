package org.duban.handling;

import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/** Why something is done, or what is said with it. */
public final class Reason {

  private static final int LONGEST = 500;

  private Reason() {}

  /**
   * @throws DubanException invalid, if there is none or it is too long
   */
  public static String required(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw DubanException.invalid("handling.reason-required");
    }
    return optional(reason);
  }

  /**
   * @throws DubanException invalid, if it is too long
   */
  public static String optional(@Nullable String text) {
    String said = text == null ? "" : text.trim();
    if (said.length() > LONGEST) {
      throw DubanException.invalid("handling.reason-long", LONGEST);
    }
    return said;
  }
}
