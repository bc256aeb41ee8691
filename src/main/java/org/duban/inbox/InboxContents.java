package org.duban.inbox;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.inbox.persistence.ClosedCaseMapper;
import org.duban.inbox.persistence.CopyMapper;
import org.springframework.stereotype.Component;

/** Who had a part in a case, who stood aside, who was told of it or asked about it. */
@Component
class InboxContents implements CaseContents {

  private final ClosedCaseMapper closed;
  private final CopyMapper copies;

  InboxContents(ClosedCaseMapper closed, CopyMapper copies) {
    this.closed = closed;
    this.copies = copies;
  }

  @Override
  public int purge(CaseFile file) {
    return closed.deleteParts(file.id())
        + closed.deleteRecusals(file.id())
        + copies.deleteOfCase(file.id());
  }
}
