package org.duban.escalation.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.duban.escalation.Candidates;
import org.springframework.stereotype.Repository;

@Repository
class PostHolders implements Candidates {

  private final CandidateMapper mapper;

  PostHolders(CandidateMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Candidate> at(Collection<String> units, LocalDate day) {
    return units.isEmpty() ? List.of() : mapper.at(units, day);
  }
}
