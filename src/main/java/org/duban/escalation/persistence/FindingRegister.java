package org.duban.escalation.persistence;

import java.util.List;
import java.util.Optional;
import org.duban.escalation.Finding;
import org.duban.escalation.Findings;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class FindingRegister implements Findings {

  private final FindingMapper mapper;

  FindingRegister(FindingMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(Finding finding, @Nullable String requestKey) {
    mapper.insert(finding, requestKey);
  }

  @Override
  public void save(Finding finding) {
    mapper.update(finding);
  }

  @Override
  public Optional<Finding> find(long id) {
    return Optional.ofNullable(mapper.find(id));
  }

  @Override
  public Finding require(long id) {
    return find(id).orElseThrow(() -> DubanException.notFound("escalation.finding-none"));
  }

  @Override
  public Optional<Finding> ofCase(long caseId) {
    return Optional.ofNullable(mapper.ofCase(caseId));
  }

  @Override
  public Optional<Finding> ofProblem(long problemId) {
    return Optional.ofNullable(mapper.ofProblem(problemId));
  }

  @Override
  public Optional<Finding> byRequest(long foundBy, String requestKey) {
    return Optional.ofNullable(mapper.byRequest(foundBy, requestKey));
  }

  @Override
  public List<Finding> factsOf(String unitCode, @Nullable Long campaignId) {
    return mapper.facts(unitCode, campaignId);
  }

  @Override
  public List<Finding> within(String unitPath, @Nullable Long campaignId) {
    return mapper.within(unitPath, campaignId);
  }
}
