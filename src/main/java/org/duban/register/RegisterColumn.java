package org.duban.register;

import org.jspecify.annotations.Nullable;

/**
 * A column of a ledger.
 *
 * @param width in characters, in Excel
 * @param maxLength longest text; 0 for the general limit
 * @param due whether the row's limit, and so its light, is this date
 * @param total whether the export sums it up
 * @param mask key of rule {@code masks}: how the value is shown to most readers
 * @param clearFor permission that sees it unmasked
 * @param permission without which the column is not shown at all
 */
public record RegisterColumn(
    String key,
    String label,
    ColumnType type,
    int width,
    int maxLength,
    boolean required,
    boolean due,
    boolean total,
    @Nullable String mask,
    @Nullable String clearFor,
    @Nullable String permission) {

  /** Whether values are written by steps and forms. */
  public boolean writable() {
    return type.written();
  }

  /** Whether everybody who sees the row sees it as it is. */
  boolean open() {
    return mask == null && permission == null;
  }
}
