package org.duban.organisation.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows of texts. Formulas are never taken as values. */
final class SheetHandler extends DefaultHandler {

  /** Formulas that reach out of the workbook: other files, programs, the network. */
  private static final Pattern REACHES_OUT =
      Pattern.compile(
          "\\[|\\||WEBSERVICE|HYPERLINK|RTD\\(|CALL\\(|REGISTER|EXEC\\(|FILTERXML|IMAGE\\(");

  /** More digits than a number in a sheet can hold: the last ones are lost already. */
  private static final int EXACT_DIGITS = 15;

  private final List<String> texts;
  private final StylesTable styles;
  private final RowCollector sink;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private List<@Nullable String> cells = new ArrayList<>();
  private int row;
  private int column = -1;
  private @Nullable String type;
  private int style;
  private boolean hasFormula;
  private @Nullable StringBuilder reading;

  SheetHandler(List<String> texts, StylesTable styles, RowCollector sink) {
    this.texts = texts;
    this.styles = styles;
    this.sink = sink;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> {
        hasFormula = true;
        reading = formula;
      }
      case "v", "t" -> reading = value;
      default -> {
        // formatting
      }
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (reading != null) {
      if (reading.length() + length > 40_000) {
        throw DubanException.invalid("organisation.import.cell-too-long", row, SourceFile.MAX_CELL);
      }
      reading.append(ch, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    switch (localName) {
      case "f", "v", "t" -> reading = null;
      case "c" -> endCell();
      case "row" -> sink.row(row, cells);
      default -> {
        // formatting
      }
    }
  }

  private void startRow(@Nullable String number) {
    try {
      row = number == null ? row + 1 : Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw DubanException.invalid("organisation.import.not-xlsx");
    }
    column = -1;
    cells = new ArrayList<>();
  }

  private void startCell(Attributes attributes) {
    column = columnOf(attributes.getValue("r"));
    if (column >= SourceFile.MAX_COLUMNS) {
      throw DubanException.invalid("organisation.import.too-many-columns", SourceFile.MAX_COLUMNS);
    }
    type = attributes.getValue("t");
    String styleIndex = attributes.getValue("s");
    style = styleIndex == null ? -1 : number(styleIndex);
    value.setLength(0);
    formula.setLength(0);
    hasFormula = false;
  }

  private int columnOf(@Nullable String reference) {
    if (reference == null) {
      return column + 1;
    }
    int index = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      index = index * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
      if (index > SourceFile.MAX_COLUMNS) {
        return SourceFile.MAX_COLUMNS;
      }
    }
    return index - 1;
  }

  private void endCell() {
    while (cells.size() <= column) {
      cells.add(null);
    }
    if (hasFormula) {
      if (REACHES_OUT.matcher(formula.toString().toUpperCase(Locale.ROOT)).find()) {
        throw DubanException.invalid("organisation.import.links");
      }
      sink.badCell(row, column, "=" + formula, "organisation.import.formula");
    } else if (value.length() > 0) {
      cells.set(column, text());
    }
  }

  private String text() {
    String raw = value.toString();
    if ("s".equals(type)) {
      int index = number(raw.strip());
      if (index < 0 || index >= texts.size()) {
        throw DubanException.invalid("organisation.import.not-xlsx");
      }
      return texts.get(index);
    }
    if ("e".equals(type)) {
      sink.badCell(row, column, raw, "organisation.import.formula");
      return "";
    }
    return type == null || type.equals("n") ? numeric(raw) : raw;
  }

  private String numeric(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw.strip());
      if (Math.abs(number.scale()) > 40 || number.precision() > 40) {
        throw new NumberFormatException(raw);
      }
      if (isDate()) {
        return String.valueOf(DateUtil.getLocalDateTime(number.doubleValue()).toLocalDate());
      }
      String plain = number.stripTrailingZeros().toPlainString();
      if (plain.length() > EXACT_DIGITS) {
        sink.badCell(row, column, plain, "organisation.import.number-as-text");
      }
      return plain;
    } catch (NumberFormatException e) {
      throw DubanException.invalid("organisation.import.not-xlsx");
    }
  }

  private boolean isDate() {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle cellStyle = styles.getStyleAt(style);
    return DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw DubanException.invalid("organisation.import.not-xlsx");
    }
  }
}
