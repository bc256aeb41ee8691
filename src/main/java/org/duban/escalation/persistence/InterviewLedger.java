package org.duban.escalation.persistence;

import java.util.List;
import org.duban.escalation.Interviews;
import org.duban.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class InterviewLedger implements Interviews {

  private final InterviewMapper mapper;
  private final Registers registers;

  InterviewLedger(InterviewMapper mapper, Registers registers) {
    this.mapper = mapper;
    this.registers = registers;
  }

  @Override
  public void withdraw(long caseId) {
    mapper.open(caseId).forEach(row -> registers.setStatus(row, "WITHDRAWN"));
  }

  @Override
  public List<Interview> within(String unitPath, @Nullable Long campaignId) {
    return mapper.within(unitPath, campaignId);
  }
}
