package org.duban.escalation.persistence;

import java.util.List;
import org.duban.escalation.Outcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeReads implements Outcomes {

  private final OutcomeMapper mapper;

  OutcomeReads(OutcomeMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Outcome> within(String unitPath, @Nullable Long campaignId) {
    return mapper.within(unitPath, campaignId);
  }

  @Override
  public List<Veto> vetoes(String unitPath, @Nullable Long campaignId) {
    return mapper.vetoes(unitPath, campaignId);
  }
}
