package org.duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, true", // the standard's own example
    "11010519491231002x, true",
    "110105194912310020, false",
    "11010519491331002X, false",
    "1101051949123100, false",
    "01010519491231002X, false",
    "110105 1949, false"
  })
  void shouldCheckLengthBirthAndCheckDigit(String number, boolean valid) {
    assertThat(IdentityNumber.valid(IdentityNumber.normal(number))).isEqualTo(valid);
  }

  @Test
  void shouldMaskTheMiddle() {
    PersonSecrets masked = new PersonSecrets("11010519491231002X", "13800000000", null).masked();
    assertThat(masked.idNumber()).isEqualTo("110105**********2X");
    assertThat(masked.phone()).isEqualTo("138******00");
  }
}
