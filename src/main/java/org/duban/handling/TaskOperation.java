package org.duban.handling;

import org.duban.identity.Actor;
import org.duban.inbox.TaskAtHand;

/** Something that can be done with an open task; tells whether this actor can do it now. */
public interface TaskOperation {

  /** As in the addresses of the API, e.g. {@code transfer}. */
  String key();

  /** What the use case would say, without doing it. */
  Offer offer(TaskAtHand task, Actor actor);
}
