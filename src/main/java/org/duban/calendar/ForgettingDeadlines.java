package org.duban.calendar;

import org.duban.calendar.persistence.DeadlineMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes what was approved on limits of a case that is purged; its caller asks who may. */
@Service
public class ForgettingDeadlines {

  private final DeadlineMapper mapper;

  ForgettingDeadlines(DeadlineMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @return how many approvals
   */
  @Transactional
  public int ofCase(long caseId) {
    return mapper.deleteOfCase(caseId);
  }
}
