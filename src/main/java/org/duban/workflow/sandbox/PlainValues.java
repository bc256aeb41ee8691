package org.duban.workflow.sandbox;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values an expression may see: they carry data and no behaviour. */
final class PlainValues {

  private static final int MAX_DEPTH = 8;

  private PlainValues() {}

  /** Text, number, truth, date, and lists and maps of these, all of the JDK's own classes. */
  static boolean isPlain(@Nullable Object value) {
    return isPlain(value, 0);
  }

  private static boolean isPlain(@Nullable Object value, int depth) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return true;
    }
    if (depth > MAX_DEPTH || !value.getClass().getName().startsWith("java.")) {
      return false;
    }
    if (value instanceof Number || value instanceof Date || value instanceof Temporal) {
      return true;
    }
    if (value instanceof List<?> list) {
      return allPlain(list, depth);
    }
    return value instanceof Map<?, ?> map
        && map.keySet().stream().allMatch(String.class::isInstance)
        && allPlain(map.values(), depth);
  }

  private static boolean allPlain(Collection<?> values, int depth) {
    return values.stream().allMatch(v -> isPlain(v, depth + 1));
  }
}
