package org.duban.handling;

import org.duban.identity.CurrentActor;
import org.duban.inbox.CaseCopies;
import org.duban.inbox.CaseCopy;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a copy was read; a question stays open until it is answered. */
@Service
public class ReadingCopy {

  private final CaseCopies copies;
  private final CurrentActor current;

  ReadingCopy(CaseCopies copies, CurrentActor current) {
    this.copies = copies;
    this.current = current;
  }

  /**
   * Reading again changes nothing.
   *
   * @throws DubanException not found, if it is not in the actor's box
   */
  @Transactional
  public void read(long copyId) {
    CaseCopy copy =
        copies
            .lock(copyId)
            .filter(c -> c.personId() == current.require().personId())
            .orElseThrow(() -> DubanException.notFound("handling.copy.none"));
    copies.read(copy);
  }
}
