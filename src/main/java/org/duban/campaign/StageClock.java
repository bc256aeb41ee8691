package org.duban.campaign;

import java.time.LocalDate;

/** Moves what runs in the engine by a stage's end: timers and due dates of open tasks. */
public interface StageClock {

  /**
   * In the caller's transaction.
   *
   * @param no the stage whose end moved
   */
  void move(Campaign campaign, int no, LocalDate to);
}
