package org.duban.escalation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class StrikeRegister implements Strikes {

  private final StrikeMapper mapper;

  StrikeRegister(StrikeMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public long lock(String cityCode) {
    mapper.lock(cityCode);
    return mapper.lastNo(cityCode);
  }

  @Override
  public void add(Strike strike) {
    mapper.insert(strike);
  }

  @Override
  public void save(Strike strike) {
    mapper.update(strike);
  }

  @Override
  public void notice(long id, LocalDate on, LocalDate until) {
    mapper.notice(id, on, until);
  }

  @Override
  public Optional<Strike> find(long id) {
    return Optional.ofNullable(mapper.find(id));
  }

  @Override
  public Strike require(long id) {
    return find(id).orElseThrow(() -> DubanException.notFound("escalation.strike-none"));
  }

  @Override
  public Optional<Strike> ofFinding(long findingId) {
    return Optional.ofNullable(mapper.ofFinding(findingId));
  }

  @Override
  public Optional<Strike> ofEscalation(long caseId) {
    return Optional.ofNullable(mapper.ofEscalation(caseId));
  }

  @Override
  public Optional<Strike> ofFact(long factId) {
    return Optional.ofNullable(mapper.ofFact(factId));
  }

  @Override
  public List<Strike> live(String unitCode, @Nullable String areaCode) {
    return mapper.of(unitCode, areaCode, true);
  }

  @Override
  public List<Strike> all(String unitCode, @Nullable String areaCode) {
    return mapper.of(unitCode, areaCode, false);
  }

  @Override
  public List<Strike> within(String unitPath, @Nullable Long campaignId) {
    return mapper.within(unitPath, campaignId);
  }
}
