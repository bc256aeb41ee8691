package org.duban.escalation.persistence;

import java.util.List;
import java.util.Optional;
import org.duban.escalation.Duty;
import org.duban.escalation.Responsibles;
import org.springframework.stereotype.Repository;

@Repository
class ResponsibleRegister implements Responsibles {

  private final ResponsibleMapper mapper;

  ResponsibleRegister(ResponsibleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(long strikeId, long personId, Duty duty) {
    mapper.insert(strikeId, personId, duty);
  }

  @Override
  public List<Responsible> of(long strikeId) {
    return mapper.of(strikeId);
  }

  @Override
  public Optional<Long> strikeOf(long dispositionCaseId) {
    return Optional.ofNullable(mapper.strikeOf(dispositionCaseId));
  }

  @Override
  public void opened(long strikeId, long personId, long dispositionCaseId) {
    mapper.opened(strikeId, personId, dispositionCaseId);
  }
}
