package org.duban.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A ledger on landscape A4: title, who reports when, head, rows, total, who signs. */
final class LedgerWorkbook implements AutoCloseable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final int WIDEST = 80;

  private final SXSSFWorkbook book = new SXSSFWorkbook(200);
  private final SXSSFSheet sheet = book.createSheet();
  private final LedgerStyles styles = new LedgerStyles(book);
  private final RegisterDefinition definition;
  private final List<RegisterColumn> columns;
  private final Map<String, BigDecimal> totals = new HashMap<>();
  private int nextRow;
  private int rows;

  LedgerWorkbook(RegisterDefinition definition, String reporter, LocalDate day) {
    this.definition = definition;
    this.columns = definition.columns();
    book.setCompressTempFiles(true);
    book.setSheetName(0, definition.name());
    page();
    wide(definition.title(), styles.title(), 32);
    wide(
        "填报单位：%s    填报日期：%s    单位：%s".formatted(reporter, DAY.format(day), definition.measure()),
        styles.line(),
        18);
    Row head = sheet.createRow(nextRow++);
    for (int i = 0; i < columns.size(); i++) {
      text(head, i, columns.get(i).label(), styles.head());
    }
    sheet.createFreezePane(0, nextRow);
    sheet.setRepeatingRows(new CellRangeAddress(0, nextRow - 1, -1, -1));
  }

  int rows() {
    return rows;
  }

  void add(RegisterRowView view) {
    rows++;
    Row row = sheet.createRow(nextRow++);
    for (int i = 0; i < columns.size(); i++) {
      RegisterColumn column = columns.get(i);
      Object value = view.values().get(column.key());
      if (column.type() == ColumnType.SEQUENCE) {
        number(row, i, BigDecimal.valueOf(rows));
      } else if (column.type() == ColumnType.NUMBER && value != null && column.open()) {
        BigDecimal n = new BigDecimal(value.toString());
        number(row, i, n);
        totals.merge(column.key(), n, BigDecimal::add);
      } else {
        text(row, i, value == null ? "" : value.toString(), styles.cell());
      }
    }
  }

  void finish(OutputStream out) throws IOException {
    Row total = sheet.createRow(nextRow++);
    for (int i = 0; i < columns.size(); i++) {
      RegisterColumn column = columns.get(i);
      if (i == 0) {
        text(total, i, "合计", styles.head());
      } else if (column.total()) {
        number(total, i, totals.getOrDefault(column.key(), BigDecimal.ZERO));
      } else {
        text(total, i, i == 1 ? rows + definition.measure() : "", styles.head());
      }
    }
    wide(
        String.join("                    ", definition.foot().stream().map(f -> f + "：").toList()),
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

  private void number(Row row, int column, @Nullable BigDecimal value) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.cell());
    if (value != null) {
      cell.setCellValue(value.doubleValue());
    }
  }

  private static boolean looksLikeFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
  }
}
