package org.duban.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A list as officials expect it in Excel (rules, "Ledgers and reports"), on landscape A4: merged
 * title, who reports when, head, rows, total, who signs. Rows are written as they come, so memory
 * stays flat; what looks like a formula is never one.
 */
public final class LedgerSheet implements AutoCloseable {

  /** Who fills in, checks and issues it. */
  public static final List<String> FOOT = List.of("填表人", "审核人", "签发人");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final int WIDEST = 80;

  /**
   * @param measure what is counted, e.g. 件
   * @param foot who signs below
   */
  public record Head(
      String name,
      String title,
      String reporter,
      LocalDate day,
      String measure,
      List<String> foot) {}

  /**
   * @param width in characters; 0 for the usual
   * @param total whether the last row adds it up
   */
  public record Column(String label, int width, boolean total) {

    public static Column of(String label, int width) {
      return new Column(label, width, false);
    }
  }

  private final SXSSFWorkbook book = new SXSSFWorkbook(200);
  private final SXSSFSheet sheet = book.createSheet();
  private final LedgerStyles styles = new LedgerStyles(book);
  private final Head head;
  private final List<Column> columns;
  private final Map<Integer, BigDecimal> totals = new TreeMap<>();
  private int nextRow;
  private int rows;

  public LedgerSheet(Head head, List<Column> columns) {
    this.head = head;
    this.columns = columns;
    book.setCompressTempFiles(true);
    book.setSheetName(0, head.name());
    page();
    wide(head.title(), styles.title(), 32);
    wide(
        "填报单位：%s    填报日期：%s    单位：%s"
            .formatted(head.reporter(), DAY.format(head.day()), head.measure()),
        styles.line(),
        18);
    Row labels = sheet.createRow(nextRow++);
    for (int i = 0; i < columns.size(); i++) {
      text(labels, i, columns.get(i).label(), styles.head());
    }
    sheet.createFreezePane(0, nextRow);
    sheet.setRepeatingRows(new CellRangeAddress(0, nextRow - 1, -1, -1));
  }

  /** Rows so far. */
  public int rows() {
    return rows;
  }

  /**
   * One value for each column: numbers are written as such, added up where the column wants it, and
   * kept if zero; anything else as text.
   */
  public void add(List<? extends @Nullable Object> values) {
    rows++;
    Row row = sheet.createRow(nextRow++);
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.get(i);
      if (value instanceof Number number) {
        BigDecimal n = new BigDecimal(number.toString());
        number(row, i, n);
        if (columns.get(i).total()) {
          totals.merge(i, n, BigDecimal::add);
        }
      } else {
        text(row, i, value == null ? "" : value.toString(), styles.cell());
      }
    }
  }

  /** Writes total and foot, and the whole to the stream. */
  public void finish(OutputStream out) throws IOException {
    Row total = sheet.createRow(nextRow++);
    for (int i = 0; i < columns.size(); i++) {
      if (i == 0) {
        text(total, i, "合计", styles.head());
      } else if (columns.get(i).total()) {
        number(total, i, totals.getOrDefault(i, BigDecimal.ZERO));
      } else {
        text(total, i, i == 1 ? rows + head.measure() : "", styles.head());
      }
    }
    wide(
        String.join("                    ", head.foot().stream().map(f -> f + "：").toList()),
        styles.line(),
        24);
    book.write(out);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private void page() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    for (int i = 0; i < columns.size(); i++) {
      int width = columns.get(i).width();
      sheet.setColumnWidth(i, 256 * Math.max(4, Math.min(width == 0 ? 12 : width, WIDEST)));
    }
  }

  private void wide(String value, CellStyle style, int points) {
    Row row = sheet.createRow(nextRow++);
    row.setHeightInPoints(points);
    text(row, 0, value, style);
    if (columns.size() > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns.size() - 1));
    }
  }

  /** Always text: a value that looks like a formula is never one. */
  private void text(Row row, int column, String value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(looksLikeFormula(value) ? styles.inert() : style);
    cell.setCellValue(value.length() > 32_000 ? value.substring(0, 32_000) : value);
  }

  private void number(Row row, int column, BigDecimal value) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.cell());
    cell.setCellValue(value.doubleValue());
  }

  private static boolean looksLikeFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
  }
}
