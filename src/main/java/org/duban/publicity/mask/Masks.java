package org.duban.publicity.mask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All masks together. What is masked once is not found again. */
public final class Masks {

  /** The surer kind first: it wins where two kinds find the same digits. */
  private static final List<Mask> ALL =
      List.of(
          Numbers.IDENTITY,
          Numbers.OLD_IDENTITY,
          Numbers.MOBILE,
          Numbers.BANK_ACCOUNT,
          Numbers.NAMED_ACCOUNT,
          Numbers.LANDLINE,
          Places.FLAT,
          Places.HOUSE_NUMBER,
          Names.MINOR_BY_AGE,
          Names.MINOR_BY_WORD,
          Names.TIP_GIVER);

  private final Cover cover;

  public Masks(Cover cover) {
    this.cover = cover;
  }

  /** Everything personal in the text, in its order. */
  public List<Finding> find(String text) {
    String plain = halfWidth(text);
    List<Finding> found = new ArrayList<>();
    for (Mask mask : ALL) {
      mask.find(plain, cover).stream()
          .filter(f -> found.stream().noneMatch(f::overlaps))
          .toList()
          .forEach(found::add);
    }
    found.sort(Comparator.comparingInt(Finding::start));
    return found;
  }

  /** The text with everything personal masked. */
  public String mask(String text) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Finding finding : find(text)) {
      masked.append(text, from, finding.start()).append(finding.masked());
      from = finding.end();
    }
    return masked.append(text, from, text.length()).toString();
  }

  /** Character by character, so that places in the text stay the same. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digitOrLetter =
          (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
      plain.append(digitOrLetter || c == '－' ? (char) (c - 0xFEE0) : c);
    }
    return plain.toString();
  }
}
