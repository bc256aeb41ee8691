package org.duban.organisation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.audit.Audit;
import org.duban.organisation.imports.ErrorSheets;
import org.duban.organisation.imports.ImportContext;
import org.duban.organisation.imports.ImportErrors;
import org.duban.organisation.imports.Importer;
import org.duban.organisation.imports.Layout;
import org.duban.organisation.imports.Plan;
import org.duban.organisation.imports.SourceFile;
import org.duban.organisation.imports.SourceRow;
import org.duban.organisation.persistence.ImportTables;
import org.duban.platform.error.DubanException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a file: all of it or, with any bad cell, nothing. The same file twice changes nothing.
 * Permission {@code import.run}; each row must belong to a unit where the actor has it.
 */
@Service
public class Importing {

  private static final int SHOWN_ERRORS = 200;

  private final Map<ImportKind, Importer> importers = new EnumMap<>(ImportKind.class);
  private final ImportTables tables;
  private final ErrorSheets errorSheets;
  private final Access access;
  private final Audit audit;
  private final MessageSource messages;

  Importing(
      List<Importer> importers,
      ImportTables tables,
      ErrorSheets errorSheets,
      Access access,
      Audit audit,
      MessageSource messages) {
    importers.forEach(i -> this.importers.put(i.kind(), i));
    this.tables = tables;
    this.errorSheets = errorSheets;
    this.access = access;
    this.audit = audit;
    this.messages = messages;
  }

  /**
   * @param dryRun only tells what would be done
   * @throws DubanException invalid, if the file as a whole cannot be taken: not the right format,
   *     too large, or hostile
   */
  @Transactional
  public ImportReport run(ImportKind kind, Path file, boolean dryRun) {
    List<String> scope = access.scope("import.run");
    if (scope.isEmpty()) {
      throw DubanException.forbidden("platform.forbidden");
    }
    ImportErrors errors = new ImportErrors(messages);
    List<SourceRow> rows = SourceFile.read(kind, file, Layout.of(kind), errors);
    tables.lock();
    ImportContext context = new ImportContext(scope, tables.units(), errors);
    Plan plan = Objects.requireNonNull(importers.get(kind)).plan(rows, context);
    if (!errors.isEmpty()) {
      return refused(kind, dryRun, rows.size(), errors);
    }
    if (!dryRun) {
      plan.write().run();
      audit.record(
          "import.run",
          "import",
          kind.key(),
          null,
          "%d rows, %d created, %d changed, sha256 %s"
              .formatted(rows.size(), plan.created(), plan.changed(), SourceFile.sha256(file)),
          Audit.OK);
    }
    return new ImportReport(
        kind.key(),
        dryRun,
        rows.size(),
        plan.created(),
        plan.changed(),
        plan.unchanged(),
        List.of(),
        0,
        null);
  }

  private ImportReport refused(ImportKind kind, boolean dryRun, int rows, ImportErrors errors) {
    List<ImportError> sorted =
        errors.list().stream().sorted(Comparator.comparingInt(ImportError::row)).toList();
    return new ImportReport(
        kind.key(),
        dryRun,
        rows,
        0,
        0,
        0,
        sorted.subList(0, Math.min(SHOWN_ERRORS, sorted.size())),
        errors.count(),
        errorSheets.keep(sorted));
  }
}
