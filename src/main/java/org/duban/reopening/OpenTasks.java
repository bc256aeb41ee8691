package org.duban.reopening;

import org.duban.casefile.CaseFile;

/** The engine's open tasks of a case just opened. */
public interface OpenTasks {

  /** Id of the only open task of that key. */
  String of(CaseFile file, String taskKey);
}
