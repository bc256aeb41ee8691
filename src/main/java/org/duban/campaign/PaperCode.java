package org.duban.campaign;

import java.util.Locale;
import java.util.Optional;

/**
 * The code printed on a paper form: a letter, a number and a check letter, in letters that are not
 * mistaken for one another when read aloud or typed.
 */
final class PaperCode {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHECK_MODULUS = 31;

  private PaperCode() {}

  static String of(long id) {
    StringBuilder code = new StringBuilder();
    for (long rest = id; rest > 0; rest /= LETTERS.length()) {
      code.insert(0, LETTERS.charAt((int) (rest % LETTERS.length())));
    }
    return "S" + code + LETTERS.charAt((int) (id % CHECK_MODULUS));
  }

  /** The code as it is stored, if what was typed is one. */
  static Optional<String> parse(String typed) {
    String code =
        typed
            .strip()
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (!code.matches("S[" + LETTERS + "]{2,14}")) {
      return Optional.empty();
    }
    long id = 0;
    for (char letter : code.substring(1, code.length() - 1).toCharArray()) {
      id = id * LETTERS.length() + LETTERS.indexOf(letter);
    }
    return of(id).equals(code) ? Optional.of(code) : Optional.empty();
  }
}
