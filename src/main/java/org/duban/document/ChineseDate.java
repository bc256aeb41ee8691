package org.duban.document;

import java.time.LocalDate;

/** Days as official documents write them. */
public final class ChineseDate {

  private ChineseDate() {}

  /** 2026年11月2日, without leading zeros (GB/T 9704-2012, 7.3.5.4). */
  public static String of(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
