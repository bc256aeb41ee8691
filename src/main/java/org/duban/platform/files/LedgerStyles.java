package org.duban.platform.files;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Cell styles of official ledgers. */
final class LedgerStyles {

  private final CellStyle title;
  private final CellStyle line;
  private final CellStyle head;
  private final CellStyle cell;
  private final CellStyle inert;

  LedgerStyles(Workbook book) {
    title = plain(book, font(book, "方正小标宋简体", 22, false), HorizontalAlignment.CENTER);
    line = plain(book, font(book, "仿宋", 12, false), HorizontalAlignment.LEFT);
    head = bordered(book, font(book, "黑体", 11, true), HorizontalAlignment.CENTER);
    cell = bordered(book, font(book, "仿宋", 11, false), HorizontalAlignment.LEFT);
    inert = bordered(book, font(book, "仿宋", 11, false), HorizontalAlignment.LEFT);
    inert.setQuotePrefixed(true);
  }

  CellStyle title() {
    return title;
  }

  CellStyle line() {
    return line;
  }

  CellStyle head() {
    return head;
  }

  CellStyle cell() {
    return cell;
  }

  /** As {@link #cell}, marked as text for good, even when somebody edits it. */
  CellStyle inert() {
    return inert;
  }

  private static Font font(Workbook book, String name, int points, boolean bold) {
    Font font = book.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private static CellStyle plain(Workbook book, Font font, HorizontalAlignment alignment) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static CellStyle bordered(Workbook book, Font font, HorizontalAlignment alignment) {
    CellStyle style = plain(book, font, alignment);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setWrapText(true);
    return style;
  }
}
