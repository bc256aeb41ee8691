package org.duban.rectification.persistence;

import java.util.Optional;
import org.duban.rectification.Rectification;
import org.duban.rectification.Rectifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RectificationRegister implements Rectifications {

  private final RectificationMapper mapper;

  RectificationRegister(RectificationMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(Rectification rectification) {
    mapper.insert(rectification);
  }

  @Override
  public void save(Rectification rectification) {
    mapper.update(rectification);
  }

  @Override
  public Optional<Rectification> find(long caseId) {
    return Optional.ofNullable(mapper.find(caseId));
  }

  @Override
  public Optional<Rectification> last(
      String unitCode, @Nullable Long personId, @Nullable String kind) {
    return Optional.ofNullable(
        personId == null ? mapper.lastOfUnit(unitCode, kind) : mapper.lastOfPerson(personId, kind));
  }
}
