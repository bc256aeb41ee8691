package org.duban.organisation;

import java.util.Set;

/** Declared kinship; it holds in both directions. */
public interface Relatives {

  Set<Long> of(long personId);

  default boolean related(long a, long b) {
    return of(a).contains(b);
  }
}
