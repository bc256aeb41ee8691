package org.duban.organisation.imports;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.organisation.ImportError;
import org.duban.organisation.persistence.ImportTables;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of bad cells, for a day, encrypted, only for the one who imported. */
@Component
public class ErrorSheets {

  private final ImportTables tables;
  private final SecretText secrets;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;

  ErrorSheets(ImportTables tables, SecretText secrets, Audit audit, Ids ids, ProductClock clock) {
    this.tables = tables;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps a sheet and returns its id. */
  public long keep(List<ImportError> errors) {
    long id = ids.next();
    audit.record("import.refused", "import", id, null, errors.size() + " errors", Audit.OK);
    tables.deleteErrorSheets(clock.now().minusDays(1));
    tables.insertErrorSheet(id, audit.actor(), clock.now(), secrets.encryptBytes(sheet(errors)));
    return id;
  }

  /**
   * @throws DubanException not found, unless the sheet is there and the reader made it
   */
  @Transactional
  public byte[] fetch(long id) {
    byte[] content = tables.errorSheet(id, audit.actor());
    if (content == null) {
      throw DubanException.notFound("organisation.import.sheet-gone");
    }
    audit.record("import.errors-fetched", "import", id);
    return secrets.decryptBytes(content);
  }

  private static byte[] sheet(List<ImportError> errors) {
    try (InertSheet sheet = new InertSheet("错误清单", 4)) {
      sheet.heading(List.of("行", "列", "值", "原因"));
      errors.forEach(
          e -> sheet.row(List.of(String.valueOf(e.row()), e.column(), e.value(), e.reason())));
      return sheet.bytes();
    }
  }
}
