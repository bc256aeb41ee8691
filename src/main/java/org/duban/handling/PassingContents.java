package org.duban.handling;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.handling.persistence.DelegationMapper;
import org.duban.handling.persistence.TaskTransferMapper;
import org.duban.handling.persistence.UrgeMapper;
import org.springframework.stereotype.Component;

/** Reasons and opinions with which tasks were passed on and urged go with the case. */
@Component
class PassingContents implements CaseContents {

  private final TaskTransferMapper transfers;
  private final DelegationMapper delegations;
  private final UrgeMapper urges;

  PassingContents(TaskTransferMapper transfers, DelegationMapper delegations, UrgeMapper urges) {
    this.transfers = transfers;
    this.delegations = delegations;
    this.urges = urges;
  }

  @Override
  public int purge(CaseFile file) {
    return transfers.deleteOfCase(file.id())
        + delegations.deleteOfCase(file.id())
        + urges.deleteOfCase(file.id());
  }
}
