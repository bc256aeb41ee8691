package org.duban.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.Test;

class SolutionTest {

  @Test
  void shouldCountLeadingZeroBits() {
    assertThat(Solution.leadingZeroBits(new byte[] {(byte) 0x80})).isZero();
    assertThat(Solution.leadingZeroBits(new byte[] {0, 0x10})).isEqualTo(11);
    assertThat(Solution.leadingZeroBits(new byte[] {0, 0})).isEqualTo(16);
  }

  @Test
  void shouldAcceptOnlyANonceThatCostWork() {
    // given
    String token = Codes.token();

    // when
    int nonce = 0;
    while (!new Solution(token, String.valueOf(nonce)).solves(12)) {
      nonce++;
    }

    // then
    assertThat(new Solution(token, String.valueOf(nonce)).solves(12)).isTrue();
    assertThat(new Solution(token + "x", String.valueOf(nonce)).solves(12)).isFalse();
  }

  @Test
  void shouldAdmitSoManyCallsWithinTheWindow() {
    // given
    ProductClock clock = new ProductClock();
    RateLimit limit = new RateLimit(clock, Duration.ofMinutes(1), 2);

    // when, then
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
    assertThat(limit.admits("b")).isTrue();
    clock.advance(Duration.ofMinutes(1));
    assertThat(limit.admits("a")).isTrue();
  }
}
