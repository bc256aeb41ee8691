package org.duban.organisation.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a file: its line and its cells, trimmed. */
public record SourceRow(int number, Map<String, Integer> index, @Nullable String[] cells) {

  /** The cell under that heading; empty if there is none. */
  public String get(String header) {
    Integer at = index.get(header);
    String cell = at == null || at >= cells.length ? null : cells[at];
    return cell == null ? "" : cell;
  }

  @Override
  public String toString() {
    return "SourceRow[" + number + "]";
  }
}
