package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 2026-03-02T21:59:59, 2026-03-02T21:59:59",
    "22:00, 07:00, 2026-03-02T22:00:00, 2026-03-03T07:00:00",
    "22:00, 07:00, 2026-03-02T23:59:59, 2026-03-03T07:00:00",
    "22:00, 07:00, 2026-03-03T00:00:00, 2026-03-03T07:00:00",
    "22:00, 07:00, 2026-03-03T06:59:59, 2026-03-03T07:00:00",
    "22:00, 07:00, 2026-03-03T07:00:00, 2026-03-03T07:00:00",
    "12:00, 14:00, 2026-03-02T11:59:00, 2026-03-02T11:59:00",
    "12:00, 14:00, 2026-03-02T12:00:00, 2026-03-02T14:00:00",
    "12:00, 14:00, 2026-03-02T14:00:00, 2026-03-02T14:00:00",
  })
  void shouldWaitUntilTheQuietIsOver(
      LocalTime from, LocalTime until, LocalDateTime at, LocalDateTime leaves) {
    assertThat(new QuietHours(from, until).after(at)).isEqualTo(leaves);
  }

  @ParameterizedTest
  @CsvSource({
    ", , , 2026-03-02T08:00:00, 2026-03-02T08:30:00",
    ", , , 2026-03-02T08:30:00, 2026-03-03T08:30:00",
    ", , 17:00, 2026-03-02T08:30:00, 2026-03-02T17:00:00",
    "22:00, 09:00, , 2026-03-02T08:00:00, 2026-03-02T09:00:00",
  })
  void shouldSendTheDigestOutsideTheQuiet(
      LocalTime from, LocalTime until, LocalTime digest, LocalDateTime at, LocalDateTime leaves) {
    Profile profile = new Profile(1, from, until, digest, null, null, null);
    assertThat(profile.nextDigest(at, LocalTime.of(8, 30))).isEqualTo(leaves);
  }

  @Test
  void shouldWaitTwiceAsLongEachTime() {
    assertThat(SendingOutbox.pause(1)).hasMinutes(1);
    assertThat(SendingOutbox.pause(4)).hasMinutes(8);
    assertThat(SendingOutbox.pause(9)).hasHours(4);
    assertThat(SendingOutbox.pause(60)).hasHours(4);
  }
}
