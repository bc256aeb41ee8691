package org.duban.platform.error;

import java.util.List;
import java.util.Objects;

/**
 * One thing wrong with what was sent: where, and what to do about it.
 *
 * @param path the field, cell or element, as the sender names it; empty for the whole
 * @param code key of the message in {@code messages/*.properties}
 * @param args values put into the message
 */
public record Problem(String path, String code, List<Object> args) {

  public static Problem at(String path, String code, Object... args) {
    return new Problem(path, code, List.of(args).stream().map(Objects::requireNonNull).toList());
  }
}
