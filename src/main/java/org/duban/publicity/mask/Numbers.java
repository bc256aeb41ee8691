package org.duban.publicity.mask;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers a person can be known by. Blanks and hyphens between digits do not hide them. */
final class Numbers {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

  static final Mask IDENTITY =
      new PatternMask(
          MaskKind.IDENTITY_NUMBER,
          Pattern.compile("(?<![\\dA-Za-z])[1-9](?:[ -]?\\d){16}[ -]?[\\dXx](?![\\dA-Za-z])"),
          m -> isIdentityNumber(digits(m)),
          (m, cover) -> cover.apply("identity", digits(m)));

  static final Mask OLD_IDENTITY =
      new PatternMask(
          MaskKind.IDENTITY_NUMBER,
          Pattern.compile("(?<![\\dA-Za-z])[1-9]\\d{14}(?![\\dA-Za-z])"),
          m -> isDay(digits(m).substring(8, 12)),
          (m, cover) -> cover.apply("identity", digits(m)));

  static final Mask BANK_ACCOUNT =
      new PatternMask(
          MaskKind.BANK_ACCOUNT,
          Pattern.compile("(?<![\\dA-Za-z])[3-9](?:[ -]?\\d){14,18}(?![\\dA-Za-z])"),
          m -> passesLuhn(digits(m)),
          (m, cover) -> cover.apply("bank", digits(m)));

  static final Mask NAMED_ACCOUNT =
      new PatternMask(
          MaskKind.BANK_ACCOUNT,
          Pattern.compile("(?<=账号|帐号|卡号|账户|账号[:：]|帐号[:：]|卡号[:：]|账户[:：])\\s*\\d(?:[ -]?\\d){8,29}"),
          m -> true,
          (m, cover) -> cover.apply("bank", digits(m)));

  static final Mask MOBILE =
      new PatternMask(
          MaskKind.PHONE,
          Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d){8}(?!\\d)"),
          m -> true,
          (m, cover) -> cover.apply("phone", lastDigits(m, 11)));

  static final Mask LANDLINE =
      new PatternMask(
          MaskKind.PHONE,
          Pattern.compile("(?<![\\d-])\\(?0\\d{2,3}\\)?[ -]?[2-9]\\d{6,7}(?!\\d)"),
          m -> true,
          (m, cover) -> cover.apply("phone", digits(m).replaceAll("[()]", "")));

  private Numbers() {}

  private static String digits(MatchResult m) {
    return SEPARATORS.matcher(m.group()).replaceAll("");
  }

  private static String lastDigits(MatchResult m, int n) {
    String digits = digits(m);
    return digits.substring(digits.length() - n);
  }

  /** By its date of birth alone: a number with a wrong check digit is still somebody's. */
  private static boolean isIdentityNumber(String number) {
    int year = Integer.parseInt(number.substring(6, 10));
    return year >= 1880 && year <= 2100 && isDay(number.substring(10, 14));
  }

  private static boolean isDay(String monthAndDay) {
    int month = Integer.parseInt(monthAndDay.substring(0, 2));
    int day = Integer.parseInt(monthAndDay.substring(2));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static boolean passesLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
