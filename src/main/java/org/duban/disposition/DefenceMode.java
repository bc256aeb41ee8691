package org.duban.disposition;

/** How a person answered a draft (X.1). */
public enum DefenceMode {
  IN_PERSON,
  WRITTEN,
  /** On paper, entered by another. */
  PAPER,
  /** Said that he does not. */
  WAIVED,
  /** Did not answer in time. */
  SILENT
}
