package org.duban.identity;

import java.time.Duration;
import java.time.LocalDateTime;
import org.duban.identity.persistence.LoginMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Counts failures by network address and locks it for a while. */
@Component
class AddressGuard {

  private final LoginMapper mapper;
  private final LoginProperties limits;
  private final ProductClock clock;

  AddressGuard(LoginMapper mapper, LoginProperties limits, ProductClock clock) {
    this.mapper = mapper;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @throws LoginRefused if the address is locked
   */
  void check(String address) {
    LocalDateTime until = mapper.addressLockedUntil(address, clock.now());
    if (until != null) {
      throw LoginRefused.tooMany(minutesTo(until, clock.now()));
    }
  }

  void failed(String address) {
    LocalDateTime now = clock.now();
    mapper.countAddress(
        address,
        now,
        now.minus(limits.lockFor()),
        limits.addressTries(),
        now.plus(limits.lockFor()));
  }

  static long minutesTo(LocalDateTime until, LocalDateTime now) {
    return Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
  }
}
