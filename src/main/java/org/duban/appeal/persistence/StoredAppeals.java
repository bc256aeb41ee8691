package org.duban.appeal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.appeal.Appeal;
import org.duban.appeal.AppealEnd;
import org.duban.appeal.Appeals;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class StoredAppeals implements Appeals {

  private final AppealMapper mapper;

  StoredAppeals(AppealMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(Appeal appeal) {
    try {
      mapper.insert(appeal);
    } catch (DuplicateKeyException e) {
      throw DubanException.conflict("appeal.twice", appeal.kind().title());
    }
  }

  @Override
  public Optional<Appeal> find(long caseId) {
    return Optional.ofNullable(mapper.find(caseId));
  }

  @Override
  public List<Appeal> against(long dispositionCaseId) {
    return mapper.against(dispositionCaseId);
  }

  @Override
  public void settle(
      long caseId, AppealEnd outcome, @Nullable String kinds, String reason, LocalDate day) {
    if (mapper.settle(caseId, outcome, kinds, reason, day) == 0) {
      throw DubanException.conflict("appeal.settled");
    }
  }

  @Override
  public void deliver(long caseId, LocalDate day) {
    mapper.deliver(caseId, day);
  }
}
