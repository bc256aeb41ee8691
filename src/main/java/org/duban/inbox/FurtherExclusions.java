package org.duban.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Further people who must not handle tasks, known to whoever answers this. */
public interface FurtherExclusions {

  /** By task id; tasks nobody is kept out of may be missing. */
  Map<String, Set<Exclusion>> of(Collection<OpenTask> tasks);
}
