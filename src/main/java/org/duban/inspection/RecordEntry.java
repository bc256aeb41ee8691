package org.duban.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A row of a department's list, as imported.
 *
 * @param rowNo its row in the sheet
 * @param kind of the wrong it points to
 * @param idNumber used to find the person; only its keyed hash is kept
 * @param household head of the household
 */
public record RecordEntry(
    int rowNo,
    String kind,
    @Nullable String personName,
    @Nullable String idNumber,
    @Nullable String household,
    @Nullable String plot,
    String description) {

  /** The identity number comes into no log. */
  @Override
  public String toString() {
    return "RecordEntry[" + rowNo + "]";
  }
}
