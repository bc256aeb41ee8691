package org.duban.inspection.web;

import java.util.List;
import org.duban.inspection.RecordImport;
import org.duban.inspection.RecordList;
import org.jspecify.annotations.Nullable;

/** What was imported, or each bad cell. */
record RecordImportView(@Nullable RecordListView list, List<RecordImportError> errors) {

  record RecordImportError(int row, String column, String value, String reason) {}

  static RecordImportView of(RecordImport done) {
    RecordList list = done.list();
    return new RecordImportView(
        list == null ? null : RecordListView.of(list),
        done.errors().stream()
            .map(e -> new RecordImportError(e.row(), e.column(), e.value(), e.reason()))
            .toList());
  }
}
