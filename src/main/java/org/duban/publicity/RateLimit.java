package org.duban.publicity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How often an address may call within a window. Kept in memory of the node only, and forgotten
 * with the window.
 */
final class RateLimit {

  private static final int MAX_ADDRESSES = 100_000;

  private final InstantSource clock;
  private final Duration window;
  private final int allowed;
  private final Map<String, Integer> calls = new HashMap<>();
  private Instant windowEnd = Instant.MIN;

  RateLimit(InstantSource clock, Duration window, int allowed) {
    this.clock = clock;
    this.window = window;
    this.allowed = allowed;
  }

  /** Counts one call and says whether it is still within the limit. */
  synchronized boolean admits(String address) {
    Instant now = clock.instant();
    if (!now.isBefore(windowEnd) || calls.size() >= MAX_ADDRESSES) {
      calls.clear();
      windowEnd = now.plus(window);
    }
    return calls.merge(address, 1, Integer::sum) <= allowed;
  }
}
