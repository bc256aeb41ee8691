package org.duban.inspection.web;

import java.time.LocalDateTime;
import org.duban.inspection.RecordList;

record RecordListView(
    long id, String department, String unitCode, String name, LocalDateTime importedAt, int rows) {

  static RecordListView of(RecordList l) {
    return new RecordListView(
        l.id(), l.department(), l.unitCode(), l.name(), l.importedAt(), l.rows());
  }
}
