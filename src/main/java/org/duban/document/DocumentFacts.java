package org.duban.document;

import java.util.Map;
import org.duban.casefile.CaseFile;

/** What a module knows of its cases from its own tables, for documents. */
public interface DocumentFacts {

  /** What stands before the point in a field's {@code from}, e.g. {@code transfer}. */
  String name();

  /** Keys that {@link #of} may give; a definition that names another is refused at the start. */
  java.util.Set<String> keys();

  /** Texts by key; what is not known is left out. */
  Map<String, String> of(CaseFile file);
}
