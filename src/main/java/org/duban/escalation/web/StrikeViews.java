package org.duban.escalation.web;

import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.escalation.ContestingStrike;
import org.duban.escalation.Contests;
import org.duban.escalation.Strike;
import org.duban.escalation.web.StrikeView.StrikeContestView;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Strikes with the names that belong to their codes. */
@Component
class StrikeViews {

  private static final int HIGHEST = 3;

  private final Units units;
  private final Cases cases;
  private final Contests contests;
  private final ContestingStrike contesting;

  StrikeViews(Units units, Cases cases, Contests contests, ContestingStrike contesting) {
    this.units = units;
    this.cases = cases;
    this.contests = contests;
    this.contesting = contesting;
  }

  StrikeView of(Strike s) {
    Long escalation = s.escalationCaseId();
    return new StrikeView(
        s.id(),
        s.findingId(),
        s.caseId(),
        escalation,
        escalation == null ? null : cases.find(escalation).map(CaseFile::number).orElse(null),
        s.unitCode(),
        name(s.unitCode()),
        s.areaCode(),
        s.areaCode() == null ? null : name(s.areaCode()),
        s.addresseeCode(),
        name(s.addresseeCode()),
        s.kind(),
        s.countedOn(),
        s.unitCount(),
        s.areaCount(),
        Math.min(HIGHEST, s.higher()),
        s.step(),
        s.step().text(),
        s.state(),
        s.state().text(),
        s.noticedOn(),
        s.contestUntil(),
        contest(s.id()),
        contesting.may(s));
  }

  String name(String unit) {
    return units.find(unit).map(Unit::name).orElse(unit);
  }

  private @Nullable StrikeContestView contest(long strike) {
    return contests
        .ofStrike(strike)
        .map(c -> new StrikeContestView(c.caseId(), cases.require(c.caseId()).number(), c.state()))
        .orElse(null);
  }
}
