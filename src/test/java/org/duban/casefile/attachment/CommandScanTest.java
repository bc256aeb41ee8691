package org.duban.casefile.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class CommandScanTest {

  @Test
  void shouldTakeTheScannersWord() throws IOException {
    CommandScan scan = scan("grep -q HARM && exit 1 || exit 0");
    assertThat(scan.harmless("photo".getBytes(UTF_8))).isTrue();
    assertThat(scan.harmless("a HARM b".getBytes(UTF_8))).isFalse();
    assertThat(new CommandScan(" ").harmless(new byte[1])).isTrue();
    // one that needs not read all
    assertThat(scan("exit 0").harmless(new byte[3_000_000])).isTrue();
  }

  @Test
  void shouldNotTakeSilenceForAnAnswer() {
    byte[] bytes = new byte[3_000_000];
    assertThatThrownBy(() -> scan("exit 2").harmless(bytes)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> scan("sleep 30").harmless(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in time");
    assertThatThrownBy(
            () ->
                new CommandScan(List.of("no-such-scanner"), Duration.ofSeconds(2)).harmless(bytes))
        .isInstanceOf(IOException.class);
  }

  private static CommandScan scan(String script) {
    return new CommandScan(List.of("sh", "-c", script), Duration.ofMillis(1500));
  }
}
