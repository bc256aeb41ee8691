package org.duban.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who may be answerable: holders of posts that day. */
public interface Candidates {

  /**
   * A person by his posts.
   *
   * @param posts names of the roles, joined
   */
  record Candidate(long personId, String name, String unitName, String posts) {}

  List<Candidate> at(Collection<String> units, LocalDate day);
}
