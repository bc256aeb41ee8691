package org.duban.handling;

import java.util.List;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * Whether an operation is open to somebody.
 *
 * @param reason message code of why not; null, if it is, or if it is nothing to be shown to him
 */
public record Offer(boolean allowed, @Nullable String reason, List<Object> args) {

  public static Offer yes() {
    return new Offer(true, null, List.of());
  }

  public static Offer no(String reason, Object... args) {
    return new Offer(false, reason, List.of(args));
  }

  /** Not his at all. */
  public static Offer hidden() {
    return new Offer(false, null, List.of());
  }

  /** Open, if the check lets it pass. */
  public static Offer when(Runnable check) {
    try {
      check.run();
      return yes();
    } catch (DubanException refused) {
      return new Offer(false, refused.code(), refused.args());
    }
  }
}
