package org.duban.organisation.persistence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person is in a branch between two days, both included. */
public record Membership(
    long id, long personId, String branch, LocalDate from, @Nullable LocalDate to) {

  public Membership until(LocalDate last) {
    return new Membership(id, personId, branch, from, last);
  }

  /** Whether both say the same, whatever their ids. */
  public boolean sameAs(Membership other) {
    return branch.equals(other.branch) && Objects.equals(to, other.to);
  }
}
