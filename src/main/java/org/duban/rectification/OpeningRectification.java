package org.duban.rectification;

import java.util.Map;
import java.util.Optional;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.organisation.People;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a problem of the ledger into rectification. If the same wrong was struck off before and is
 * back, the earlier case is linked ({@code processes.md}, rectification). Processes do it, no
 * permission.
 */
@Service
public class OpeningRectification {

  /** Kind of the link from the earlier case to the one that takes the wrong up again. */
  public static final String REOPENED = "reopened";

  /**
   * What the process decides by.
   *
   * @param personal a person must put it right, not the unit
   */
  public record Opened(boolean personal, boolean partyMember, boolean reopened) {}

  private final Rectifications rectifications;
  private final Registers registers;
  private final Cases cases;
  private final Timeline timeline;
  private final People people;
  private final ProductClock clock;

  OpeningRectification(
      Rectifications rectifications,
      Registers registers,
      Cases cases,
      Timeline timeline,
      People people,
      ProductClock clock) {
    this.rectifications = rectifications;
    this.registers = registers;
    this.cases = cases;
    this.timeline = timeline;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found, if the ledger has no such problem
   */
  @Transactional
  public Opened open(long caseId, long problemId) {
    Registers.Row problem =
        registers
            .find(problemId)
            .orElseThrow(() -> DubanException.notFound("rectification.no-problem", problemId));
    Optional<Rectification> earlier =
        rectifications
            .last(problem.unitCode(), problem.personId(), problem.kind())
            .filter(this::struckOff);
    rectifications.add(
        new Rectification(
            caseId,
            problemId,
            problem.unitCode(),
            problem.personId(),
            problem.kind(),
            null,
            null,
            clock.now(),
            earlier.map(Rectification::caseId).orElse(null)));
    earlier.ifPresent(e -> link(e.caseId(), caseId));
    Long person = problem.personId();
    return new Opened(
        person != null,
        person != null && people.require(person).partyMember(),
        earlier.isPresent());
  }

  private boolean struckOff(Rectification earlier) {
    return registers
        .find(earlier.problemId())
        .filter(row -> row.status().equals("STRUCK_OFF"))
        .isPresent();
  }

  private void link(long earlierCase, long caseId) {
    cases.link(earlierCase, caseId, REOPENED);
    timeline.record(
        caseId,
        "reopened",
        "同类问题曾整改销号后再次发现，已关联原整改事项 " + cases.require(earlierCase).number(),
        Map.of("caseId", earlierCase));
  }
}
