package org.duban.document.layout;

/**
 * The measures of GB/T 9704-2012 that a page is set with. Lengths in twips (1/20 pt), sizes in half
 * points.
 */
final class Gb9704 {

  static final String FANG_SONG = "仿宋_GB2312";
  static final String XIAO_BIAO_SONG = "方正小标宋简体";
  static final String HEI = "黑体";
  static final String KAI = "楷体_GB2312";
  static final String SONG = "宋体";

  /** 2号, 3号, 4号. */
  static final int SIZE_2 = 44;

  static final int SIZE_3 = 32;
  static final int SIZE_4 = 28;

  /** A4, 210 mm × 297 mm. */
  static final int PAGE_WIDTH = 11_906;

  static final int PAGE_HEIGHT = 16_838;

  /** 天头 37 mm, 订口 28 mm; 版心 156 mm × 225 mm. */
  static final int TOP = mm(37);

  static final int LEFT = mm(28);
  static final int TEXT_WIDTH = mm(156);
  static final int TEXT_HEIGHT = mm(225);
  static final int RIGHT = PAGE_WIDTH - LEFT - TEXT_WIDTH;
  static final int BOTTOM = PAGE_HEIGHT - TOP - TEXT_HEIGHT;

  static final int LINES = 22;
  static final int CHARS = 28;

  /** 28.95 pt: 22 lines fill the type area. */
  static final int LINE_PITCH = TEXT_HEIGHT / LINES;

  /** What a character of 3号 is drawn closer by, in 1/4096 pt: 28 of them fill a line. */
  static final int CHAR_SPACE = (int) Math.floor((TEXT_WIDTH / 20.0 / CHARS - SIZE_3 / 2.0) * 4096);

  static final int CHAR = SIZE_3 * 10;

  /** The page number stands 7 mm below the type area. */
  static final int FOOTER = BOTTOM - mm(7) - SIZE_4 * 10;

  /** The office's name stands 35 mm below the upper edge of the type area. */
  static final int HEAD_BELOW = mm(35);

  /** The red line stands 4 mm below the number. */
  static final int RED_LINE_BELOW_POINTS = 11;

  static final String RED = "FF0000";

  private Gb9704() {}

  static int mm(double length) {
    return (int) Math.round(length * 1440 / 25.4);
  }
}
