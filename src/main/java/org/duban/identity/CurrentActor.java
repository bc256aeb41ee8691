package org.duban.identity;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this thread. */
public interface CurrentActor {

  Optional<Actor> find();

  /**
   * @throws org.duban.platform.error.DubanException forbidden, if nobody is logged in
   */
  Actor require();

  /** Runs the act as that person, with the posts held at that moment; for imports and demo data. */
  <T> T as(long personId, Supplier<T> act);

  /** Runs the act as the system: timers, batches, start-up. */
  <T> T asSystem(Supplier<T> act);
}
