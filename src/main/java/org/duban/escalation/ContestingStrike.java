package org.duban.escalation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit contests a strike within its time (P5.7, X.1). */
@Service
public class ContestingStrike {

  private static final String PROCESS = "strike-contest";

  private final Strikes strikes;
  private final Contests contests;
  private final OpeningLinkedCase opening;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final Audit audit;
  private final ProductClock clock;
  private final Ids ids;

  ContestingStrike(
      Strikes strikes,
      Contests contests,
      OpeningLinkedCase opening,
      Permissions permissions,
      CurrentActor actor,
      Audit audit,
      ProductClock clock,
      Ids ids) {
    this.strikes = strikes;
    this.contests = contests;
    this.opening = opening;
    this.permissions = permissions;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Permission: {@code strike.contest} over the responsible unit or the one on which the step
   * falls.
   *
   * @return the contest; that of before, if the same person filed it already
   * @throws DubanException not found, for those who may not see the unit's record; forbidden, for
   *     others who may not speak for it; conflict, after the last day, if it counts no more or was
   *     contested already
   */
  @Transactional
  public Contest contest(long strikeId, String reason) {
    Strike strike = strikes.require(strikeId);
    requireMay(strike);
    strikes.lock(strike.cityCode());
    long filer = actor.require().personId();
    Optional<Contest> before = contests.ofStrike(strikeId);
    if (before.isPresent()) {
      return before
          .filter(c -> c.filedBy() == filer && c.state() == ContestState.OPEN)
          .orElseThrow(() -> DubanException.conflict("escalation.contested"));
    }
    return file(strikes.require(strikeId), filer, reason);
  }

  /** Whether the actor may contest it today. */
  public boolean may(Strike strike) {
    return speaksFor(strike)
        && inTime(strike)
        && strike.live()
        && contests.ofStrike(strike.id()).isEmpty();
  }

  private Contest file(Strike strike, long filer, String reason) {
    if (!strike.live()) {
      throw DubanException.conflict("escalation.strike-ended");
    }
    if (!inTime(strike)) {
      throw DubanException.conflict(
          "escalation.contest-late", String.valueOf(strike.contestUntil()));
    }
    CaseFile opened =
        opening.open(
            strike.caseId(),
            PROCESS,
            PROCESS,
            "计次异议：第" + strike.higher() + "次",
            strike.addresseeCode(),
            null,
            strike.campaignId(),
            Map.of("strike", strike.id(), "filer", filer));
    Contest contest =
        new Contest(
            ids.next(),
            strike.id(),
            opened.id(),
            filer,
            clock.now(),
            reason,
            ContestState.OPEN,
            null,
            null);
    contests.add(contest);
    audit.record("strike.contested", "strike", strike.id());
    return contest;
  }

  private boolean inTime(Strike strike) {
    LocalDate until = strike.contestUntil();
    return until == null || !clock.today().isAfter(until);
  }

  private void requireMay(Strike strike) {
    if (speaksFor(strike)) {
      return;
    }
    if (permissions.allowed("register.view", strike.unitCode())
        || permissions.allowed("register.view", strike.addresseeCode())) {
      throw DubanException.forbidden("escalation.contest-stranger");
    }
    throw DubanException.notFound("escalation.strike-none");
  }

  private boolean speaksFor(Strike strike) {
    return permissions.allowed("strike.contest", strike.unitCode())
        || permissions.allowed("strike.contest", strike.addresseeCode());
  }
}
