package org.duban.document;

/** Where a document stands. */
public enum DocumentState {
  /** Made anew as often as needed; no number yet. */
  DRAFT,
  /** Numbered and frozen. */
  ISSUED
}
