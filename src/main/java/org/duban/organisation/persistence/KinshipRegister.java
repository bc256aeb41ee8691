package org.duban.organisation.persistence;

import java.util.Set;
import org.duban.organisation.Relatives;
import org.springframework.stereotype.Repository;

@Repository
class KinshipRegister implements Relatives {

  private final RelativeMapper mapper;

  KinshipRegister(RelativeMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Set<Long> of(long personId) {
    return mapper.of(personId);
  }
}
