package org.duban.inbox;

import java.util.List;
import org.duban.inbox.persistence.InboxReads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for what in a campaign. No permission: for work of the system over many inboxes. */
@Service
public class WaitingTasks {

  private final InboxReads reads;

  WaitingTasks(InboxReads reads) {
    this.reads = reads;
  }

  /** One for each holder of each open task, soonest due first. */
  @Transactional(readOnly = true)
  public List<WaitingTask> of(long campaign) {
    return reads.waiting(campaign);
  }
}
