package org.duban.campaign;

import org.jspecify.annotations.Nullable;

/**
 * One who is to declare: a person, or a unit about itself.
 *
 * @param kind kind of the unit
 * @param declarant {@code PERSON}, {@code CONDUCT}, or the role that fills for the unit
 */
record ScopedSubject(
    @Nullable Long personId,
    String name,
    String unitCode,
    String path,
    String kind,
    String declarant) {

  String key() {
    return personId == null ? "U:" + unitCode : "P:" + personId;
  }
}
