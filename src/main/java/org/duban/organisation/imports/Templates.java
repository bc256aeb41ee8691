package org.duban.organisation.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duban.organisation.ImportKind;

/** Empty files to fill in: headings, a row of notes and an example, both skipped at import. */
public final class Templates {

  private Templates() {}

  /** An Excel file; for divisions, a CSV file. */
  public static byte[] of(ImportKind kind) {
    if (kind == ImportKind.DIVISIONS) {
      return "\ufeffcode,name,areaCode,provinceCode,cityCode\n".getBytes(StandardCharsets.UTF_8);
    }
    return of(Layout.of(kind));
  }

  /** An Excel file of these columns. */
  public static byte[] of(Layout layout) {
    return of(layout, List.of());
  }

  /** Likewise, with rows of which the first cells are filled in. */
  public static byte[] of(Layout layout, List<List<String>> rows) {
    List<String> headings = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    for (Column column : layout.columns()) {
      headings.add(column.header() + (column.required() ? "*" : ""));
      notes.add((notes.isEmpty() ? Layout.NOTE : "") + column.note());
      examples.add((examples.isEmpty() ? Layout.EXAMPLE : "") + column.example());
    }
    try (InertSheet sheet = new InertSheet(layout.title(), headings.size())) {
      sheet.heading(headings);
      sheet.remark(notes);
      sheet.remark(examples);
      rows.forEach(sheet::row);
      return sheet.bytes();
    }
  }
}
