package org.duban.organisation.imports;

import java.util.ArrayList;
import java.util.List;
import org.duban.organisation.ImportError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Bad cells, in the reader's language; kept up to a limit, counted beyond. */
public final class ImportErrors {

  private static final int KEPT = 5000;

  private final List<ImportError> list = new ArrayList<>();
  private final MessageSource messages;
  private int count;

  public ImportErrors(MessageSource messages) {
    this.messages = messages;
  }

  public void add(SourceRow row, String column, String code, Object... args) {
    add(row.number(), column, column.isEmpty() ? "" : row.get(column), code, args);
  }

  void add(int row, String column, String value, String code, Object... args) {
    count++;
    if (list.size() < KEPT) {
      String reason =
          String.valueOf(messages.getMessage(code, args, code, LocaleContextHolder.getLocale()));
      list.add(new ImportError(row, column, value, reason));
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  public int count() {
    return count;
  }

  public List<ImportError> list() {
    return list;
  }
}
