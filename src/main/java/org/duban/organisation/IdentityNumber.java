package org.duban.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The 18-digit identity number: region, date of birth, sequence, check digit (GB 11643). */
public final class IdentityNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private IdentityNumber() {}

  /** In the form it is kept: no blanks, capital X. */
  public static String normal(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether the normal form is a possible number: digits, date of birth, check digit. */
  public static boolean valid(String number) {
    return number.matches("[1-9]\\d{16}[\\dX]")
        && validBirth(number.substring(6, 14))
        && number.charAt(17) == checkDigit(number);
  }

  /** The check digit of the first 17 digits. */
  public static char checkDigit(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11);
  }

  private static boolean validBirth(String digits) {
    try {
      LocalDate birth =
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6, 8)));
      return birth.getYear() >= 1880 && birth.getYear() < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
