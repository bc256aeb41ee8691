package org.duban.organisation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for import tests, honest and hostile. */
public final class Sheets {

  private Sheets() {}

  @SafeVarargs
  public static byte[] of(List<String> heading, List<String>... rows) {
    return with(
        sheet -> {
          row(sheet, 0, heading);
          for (int i = 0; i < rows.length; i++) {
            row(sheet, i + 1, rows[i]);
          }
        });
  }

  static byte[] with(Consumer<XSSFSheet> fill) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill.accept(workbook.createSheet());
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void row(XSSFSheet sheet, int index, List<String> cells) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  public static List<List<String>> read(byte[] xlsx) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      List<List<String>> rows = new java.util.ArrayList<>();
      for (Row row : workbook.getSheetAt(0)) {
        List<String> cells = new java.util.ArrayList<>();
        row.forEach(
            c -> cells.add(new org.apache.poi.ss.usermodel.DataFormatter().formatCellValue(c)));
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The workbook with these parts put in or replaced. */
  public static byte[] tampered(byte[] xlsx, Map<String, byte[]> parts) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!parts.containsKey(entry.getName())) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
