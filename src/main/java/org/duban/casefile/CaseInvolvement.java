package org.duban.casefile;

import org.duban.identity.Actor;

/** Whether a case lies with someone now; answered by whoever keeps the tasks. */
public interface CaseInvolvement {

  boolean hasOpenTask(long caseId, Actor actor);
}
