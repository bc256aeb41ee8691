package org.duban.inbox;

import org.duban.casefile.CaseEnded;
import org.duban.inbox.persistence.ClosedCaseMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a case that ends, however it ends, into the box of everybody who had a part in it. */
@Component
class ClosedCases {

  private final ClosedCaseMapper mapper;

  ClosedCases(ClosedCaseMapper mapper) {
    this.mapper = mapper;
  }

  @EventListener
  void ended(CaseEnded event) {
    mapper.write(event.caseFile().id());
  }
}
