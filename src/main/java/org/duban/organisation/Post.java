package org.duban.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role at a unit between two dates, both included.
 *
 * @param role key of a role, e.g. {@code VILLAGE_LIAISON}
 */
public record Post(
    long id, long personId, String role, String unitCode, LocalDate from, @Nullable LocalDate to) {

  /** The routing group this post belongs to: {@code ROLE@unit}. */
  public String group() {
    return role + "@" + unitCode;
  }
}
