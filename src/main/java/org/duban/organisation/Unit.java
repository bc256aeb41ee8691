package org.duban.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the county.
 *
 * @param code division code (2, 4, 6, 9 or 12 digits) or a code of its own, unique
 * @param path codes from the root down to this unit, each followed by a slash: {@code
 *     /33/3307/330781/}; a unit lies within another when its path begins with the other's
 * @param serves for a department: the division it serves
 * @param function for a department: what it is for, e.g. {@code LAND}, {@code ENVIRONMENT}
 */
public record Unit(
    String code,
    String name,
    UnitKind kind,
    @Nullable String parentCode,
    String path,
    @Nullable String serves,
    @Nullable String function) {

  /** Whether this unit is the other or lies below it. */
  public boolean within(Unit other) {
    return path.startsWith(other.path);
  }
}
