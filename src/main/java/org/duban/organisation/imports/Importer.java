package org.duban.organisation.imports;

import java.util.List;
import org.duban.organisation.ImportKind;

/** Turns the rows of one kind of file into what has to be written. Notes every bad cell. */
public interface Importer {

  ImportKind kind();

  /** Reads the database, writes nothing until the plan is carried out. */
  Plan plan(List<SourceRow> rows, ImportContext context);
}
