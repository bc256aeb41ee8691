package org.duban.casefile;

import java.util.Optional;

/** A reason to keep the contents of a case though its time is up; modules say so. */
public interface CaseHold {

  /**
   * @return code of the message that says why, empty if this module needs nothing of it any more
   */
  Optional<String> because(CaseFile file);
}
