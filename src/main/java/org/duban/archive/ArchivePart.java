package org.duban.archive;

import java.util.List;
import org.duban.casefile.CaseFile;

/** What a module adds to the archive of its cases: a decision, a transfer sheet, a result. */
public interface ArchivePart {

  boolean supports(CaseFile file);

  /** Parts in the order in which they are read. */
  List<Part> parts(CaseFile file);

  /**
   * A part under a heading of its own.
   *
   * @param title in Chinese
   */
  record Part(String title, List<Line> lines) {}

  /** A line of a part: what it is, and what it says. */
  record Line(String label, String text) {}
}
