package org.duban.disposition;

/** How serious the confirmed facts are. */
public enum Seriousness {
  MINOR,
  ORDINARY,
  SERIOUS,
  /** A crime is suspected. */
  CRIME
}
