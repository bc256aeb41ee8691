package org.duban.demo;

import java.time.LocalDate;
import java.util.List;
import org.duban.escalation.CheckWay;
import org.duban.escalation.ContestingStrike;
import org.duban.escalation.RaisingFinding;
import org.duban.escalation.RaisingFinding.NewFinding;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.identity.CurrentActor;
import org.springframework.stereotype.Component;

/** What check teams find on the spot: the beginning of notices, interviews and investigations. */
@Component
class DemoFindings {

  private final RaisingFinding raising;
  private final ContestingStrike contesting;
  private final Strikes strikes;
  private final CurrentActor actor;

  DemoFindings(
      RaisingFinding raising, ContestingStrike contesting, Strikes strikes, CurrentActor actor) {
    this.raising = raising;
    this.contesting = contesting;
    this.strikes = strikes;
    this.actor = actor;
  }

  /** The secretary contests what was counted last. */
  void contest(long secretary, String village, String reason) {
    List<Strike> counted = strikes.live(village, null);
    actor.as(secretary, () -> contesting.contest(counted.get(counted.size() - 1).id(), reason));
  }

  void raise(
      long checker, String village, long campaign, LocalDate day, String place, String found) {
    actor.as(
        checker,
        () ->
            raising.raise(
                new NewFinding(
                    village,
                    null,
                    place,
                    campaign,
                    "整改不力",
                    CheckWay.UNANNOUNCED,
                    day,
                    found,
                    null)));
  }
}
