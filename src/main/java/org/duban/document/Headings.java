package org.duban.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.document.Block.Style;

/** Numbers headings as they come: 一、 （一） 1. （1）; a higher one begins the lower ones anew. */
class Headings {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final List<Style> LEVELS =
      List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3, Style.HEADING_4);

  private final Map<Style, Integer> reached = new EnumMap<>(Style.class);

  String number(Style style) {
    int level = LEVELS.indexOf(style);
    if (level < 0) {
      return style == Style.ATTACHMENT ? attachment() : "";
    }
    LEVELS.subList(level + 1, LEVELS.size()).forEach(reached::remove);
    int n = reached.merge(style, 1, Integer::sum);
    return switch (level) {
      case 0 -> chinese(n) + "、";
      case 1 -> "（" + chinese(n) + "）";
      case 2 -> n + ".";
      default -> "（" + n + "）";
    };
  }

  private String attachment() {
    int n = reached.merge(Style.ATTACHMENT, 1, Integer::sum);
    return n == 1 ? "附件：1." : n + ".";
  }

  private static String chinese(int n) {
    String ones = n % 10 == 0 && n > 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1);
    if (n < 10) {
      return ones;
    }
    String tens = n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1);
    return tens + "十" + ones;
  }
}
