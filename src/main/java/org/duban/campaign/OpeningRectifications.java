package org.duban.campaign;

import java.util.Map;
import java.util.Objects;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one rectification for each problem of a person or unit, declared or found (P1.5, P4.4). The
 * declaration then awaits disposition. Called by the process.
 */
@Service
public class OpeningRectifications {

  private static final String RECTIFICATION = "rectification";
  private static final String OPEN = "OPEN";
  private static final int TITLE_LENGTH = 60;

  private final Declarations declarations;
  private final DeclarationMapper rows;
  private final OpeningLinkedCase opening;
  private final Cases cases;
  private final ProductClock clock;

  OpeningRectifications(
      Declarations declarations,
      DeclarationMapper rows,
      OpeningLinkedCase opening,
      Cases cases,
      ProductClock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.opening = opening;
    this.cases = cases;
    this.clock = clock;
  }

  @Transactional
  public void open(long caseId) {
    Declaration declaration = declarations.ofCase(caseId);
    for (Registers.Row problem : declarations.problems(declaration)) {
      if (!problem.status().equals(OPEN)) {
        // put right already where it was found
        continue;
      }
      opening.open(
          caseId,
          RECTIFICATION,
          RECTIFICATION,
          title(problem),
          problem.unitCode(),
          problem.personId(),
          problem.campaignId(),
          Map.of("problem", problem.id()));
    }
    rows.close(declaration.id(), DeclarationStatus.AWAITING_DISPOSITION, clock.now());
    cases.setStatus(caseId, DeclarationStatus.AWAITING_DISPOSITION.name());
  }

  private static String title(Registers.Row problem) {
    String what = Objects.toString(problem.kind(), "问题");
    return "整改 "
        + problem.number()
        + " "
        + what.substring(0, Math.min(what.length(), TITLE_LENGTH));
  }
}
