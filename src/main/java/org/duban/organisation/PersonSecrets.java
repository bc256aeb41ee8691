package org.duban.organisation;

import org.jspecify.annotations.Nullable;

/** What only few may see of a person. */
public record PersonSecrets(
    @Nullable String idNumber, @Nullable String phone, @Nullable String email) {

  private static final java.util.regex.Pattern PHONE =
      java.util.regex.Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");

  public static boolean validPhone(String phone) {
    return PHONE.matcher(phone).matches();
  }

  /** With the middle left out, for those who may not see them. */
  public PersonSecrets masked() {
    return new PersonSecrets(masked(idNumber, 6, 2), masked(phone, 3, 2), masked(email, 1, 4));
  }

  private static @Nullable String masked(@Nullable String text, int first, int last) {
    if (text == null || text.length() <= first + last) {
      return text == null ? null : "***";
    }
    return text.substring(0, first)
        + "*".repeat(text.length() - first - last)
        + text.substring(text.length() - last);
  }

  @Override
  public String toString() {
    return "PersonSecrets[***]";
  }
}
