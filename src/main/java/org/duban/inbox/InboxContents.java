package org.duban.inbox;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.inbox.persistence.ClosedCaseMapper;
import org.springframework.stereotype.Component;

/** Who had a part in a case, and who stood aside. */
@Component
class InboxContents implements CaseContents {

  private final ClosedCaseMapper closed;

  InboxContents(ClosedCaseMapper closed) {
    this.closed = closed;
  }

  @Override
  public int purge(CaseFile file) {
    return closed.deleteParts(file.id()) + closed.deleteRecusals(file.id());
  }
}
