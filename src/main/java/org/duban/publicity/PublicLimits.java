package org.duban.publicity;

import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Keeps the public pages from being flooded, per network address and node. */
@Component
public class PublicLimits {

  private final RateLimit reads;
  private final RateLimit objections;

  PublicLimits(PublicityProperties properties, ProductClock clock) {
    this.reads = new RateLimit(clock, properties.window(), properties.reads());
    this.objections = new RateLimit(clock, properties.window(), properties.objections());
  }

  /**
   * @throws org.duban.platform.error.DubanException 429
   */
  public void read(String address) {
    require(reads.admits(address));
  }

  /**
   * @throws org.duban.platform.error.DubanException 429
   */
  public void object(String address) {
    require(objections.admits(address));
  }

  private static void require(boolean admitted) {
    if (!admitted) {
      throw new TooOften();
    }
  }
}
