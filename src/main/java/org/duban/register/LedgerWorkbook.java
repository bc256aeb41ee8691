package org.duban.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.platform.files.LedgerSheet;
import org.jspecify.annotations.Nullable;

/** The rows of a register as a ledger. */
final class LedgerWorkbook implements AutoCloseable {

  private final LedgerSheet sheet;
  private final List<RegisterColumn> columns;

  LedgerWorkbook(RegisterDefinition definition, String reporter, LocalDate day) {
    columns = definition.columns();
    sheet =
        new LedgerSheet(
            new LedgerSheet.Head(
                definition.name(),
                definition.title(),
                reporter,
                day,
                definition.measure(),
                definition.foot()),
            columns.stream()
                .map(c -> new LedgerSheet.Column(c.label(), c.width(), c.total()))
                .toList());
  }

  int rows() {
    return sheet.rows();
  }

  void add(RegisterRowView view) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RegisterColumn column : columns) {
      Object value = view.values().get(column.key());
      if (column.type() == ColumnType.SEQUENCE) {
        values.add(sheet.rows() + 1);
      } else if (column.type() == ColumnType.NUMBER && value != null && column.open()) {
        values.add(new BigDecimal(value.toString()));
      } else {
        values.add(value == null ? "" : value.toString());
      }
    }
    sheet.add(values);
  }

  void finish(OutputStream out) throws IOException {
    sheet.finish(out);
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
