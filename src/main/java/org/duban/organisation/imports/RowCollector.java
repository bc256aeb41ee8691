package org.duban.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/** Takes rows as they are read: the first is the heading, then notes and examples are skipped. */
final class RowCollector {

  private final Layout layout;
  private final ImportErrors errors;
  private final List<SourceRow> rows = new ArrayList<>();
  private @Nullable Map<String, Integer> index;

  RowCollector(Layout layout, ImportErrors errors) {
    this.layout = layout;
    this.errors = errors;
  }

  /**
   * @param cells texts by column, null where there is none
   */
  void row(int number, List<@Nullable String> cells) {
    if (cells.size() > SourceFile.MAX_COLUMNS) {
      throw DubanException.invalid("organisation.import.too-many-columns", SourceFile.MAX_COLUMNS);
    }
    @Nullable String[] texts = new @Nullable String[cells.size()];
    boolean blank = true;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = trimmed(number, cells.get(i));
      blank &= texts[i] == null;
    }
    if (blank) {
      return;
    }
    if (number > SourceFile.MAX_ROWS || rows.size() >= SourceFile.MAX_ROWS) {
      throw DubanException.invalid("organisation.import.too-many-rows", SourceFile.MAX_ROWS);
    }
    if (index == null) {
      index = heading(texts);
    } else if (!templateRow(texts)) {
      rows.add(new SourceRow(number, index, texts));
    }
  }

  /** A cell that must not be taken as it is. */
  void badCell(int number, int column, String value, String code) {
    errors.add(number, header(column), value, code);
  }

  List<SourceRow> rows() {
    if (index == null) {
      throw DubanException.invalid("organisation.import.empty");
    }
    return rows;
  }

  private String header(int column) {
    if (index != null) {
      for (Map.Entry<String, Integer> e : index.entrySet()) {
        if (e.getValue() == column) {
          return e.getKey();
        }
      }
    }
    return String.valueOf((char) ('A' + Math.min(column, 25)));
  }

  private @Nullable String trimmed(int number, @Nullable String cell) {
    if (cell == null) {
      return null;
    }
    if (cell.length() > SourceFile.MAX_CELL) {
      throw DubanException.invalid(
          "organisation.import.cell-too-long", number, SourceFile.MAX_CELL);
    }
    String text = cell.replace('\u00a0', ' ').strip();
    return text.isEmpty() ? null : text;
  }

  private static boolean templateRow(@Nullable String[] texts) {
    String first = texts[0];
    return first != null && (first.startsWith(Layout.NOTE) || first.startsWith(Layout.EXAMPLE));
  }

  private Map<String, Integer> heading(@Nullable String[] texts) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      if (text == null) {
        continue;
      }
      String header = text.replaceAll("[*＊\\s]", "");
      if (layout.columns().stream().noneMatch(c -> c.header().equals(header))) {
        throw DubanException.invalid("organisation.import.column-unknown", header);
      }
      if (found.put(header, i) != null) {
        throw DubanException.invalid("organisation.import.column-twice", header);
      }
    }
    for (Column column : layout.columns()) {
      if (column.required() && !found.containsKey(column.header())) {
        throw DubanException.invalid("organisation.import.column-missing", column.header());
      }
    }
    return found;
  }
}
