package org.duban.organisation.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** A sheet of texts only: every cell is text format with quote prefix, so nothing is a formula. */
final class InertSheet implements AutoCloseable {

  private static final int WIDTH = 22 * 256;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);
  private final SXSSFSheet sheet;
  private final CellStyle text;
  private final CellStyle heading;
  private final CellStyle grey;
  private int next;

  InertSheet(String title, int columns) {
    sheet = workbook.createSheet(title);
    text = style(workbook);
    heading = style(workbook);
    var bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    grey = style(workbook);
    grey.setWrapText(true);
    grey.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    grey.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    for (int i = 0; i < columns; i++) {
      sheet.setColumnWidth(i, WIDTH);
      sheet.setDefaultColumnStyle(i, text);
    }
    sheet.createFreezePane(0, 1);
  }

  private static CellStyle style(Workbook workbook) {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    style.setQuotePrefixed(true);
    return style;
  }

  void heading(List<String> cells) {
    row(cells, heading);
  }

  void remark(List<String> cells) {
    row(cells, grey);
  }

  void row(List<String> cells) {
    row(cells, text);
  }

  private void row(List<String> cells, CellStyle style) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i);
      cell.setCellStyle(style);
      cell.setCellValue(cells.get(i));
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
