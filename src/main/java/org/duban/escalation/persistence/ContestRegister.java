package org.duban.escalation.persistence;

import java.util.Optional;
import org.duban.escalation.Contest;
import org.duban.escalation.Contests;
import org.springframework.stereotype.Repository;

@Repository
class ContestRegister implements Contests {

  private final ContestMapper mapper;

  ContestRegister(ContestMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(Contest contest) {
    mapper.insert(contest);
  }

  @Override
  public void save(Contest contest) {
    mapper.update(contest);
  }

  @Override
  public Optional<Contest> ofStrike(long strikeId) {
    return Optional.ofNullable(mapper.ofStrike(strikeId));
  }

  @Override
  public Optional<Contest> ofCase(long caseId) {
    return Optional.ofNullable(mapper.ofCase(caseId));
  }
}
