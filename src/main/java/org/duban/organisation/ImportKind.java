package org.duban.organisation;

import java.util.Locale;
import org.duban.platform.error.DubanException;

/** What can be imported. */
public enum ImportKind {
  /** CSV in the published format of administrative divisions; the rest are Excel files. */
  DIVISIONS,
  UNITS,
  PEOPLE,
  POSTS,
  MEMBERSHIPS,
  RELATIVES;

  /** As in addresses, e.g. {@code people}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws DubanException not found, if there is no such kind
   */
  public static ImportKind of(String key) {
    for (ImportKind kind : values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    throw DubanException.notFound("organisation.import.kind", key);
  }
}
