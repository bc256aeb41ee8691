package org.duban.inbox;

import java.util.List;

/** Whose deputy somebody is; answered by whoever keeps the deputies. */
public interface StandingDeputies {

  /** For whom the person acts today, longest appointed first. */
  List<Deputyship> of(long personId);
}
