package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCodeTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 31, 32, 1_000, 32_700, 9_876_543_210L})
  void shouldBeReadBackAsTyped(long id) {
    String code = PaperCode.of(id);
    assertThat(PaperCode.parse(" " + code.toLowerCase(java.util.Locale.ROOT) + " ")).contains(code);
  }

  @Test
  void shouldRefuseAMistypedLetter() {
    String code = PaperCode.of(123_456);
    char wrong = code.charAt(2) == '7' ? '8' : '7';
    assertThat(PaperCode.parse(code.substring(0, 2) + wrong + code.substring(3))).isEmpty();
    assertThat(PaperCode.parse("hello")).isEmpty();
  }
}
