package org.duban.appeal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a veto into its ledger: for what, on which basis, until when (P1.15). Reason and basis are
 * those of the decision that ordered it. Processes do it, no permission.
 */
@Service
public class OpeningVeto {

  static final String REGISTER = "veto";
  private static final int LONGEST = 2000;

  private final Decisions decisions;
  private final Registers registers;
  private final Cases cases;
  private final ProductClock clock;

  OpeningVeto(Decisions decisions, Registers registers, Cases cases, ProductClock clock) {
    this.decisions = decisions;
    this.registers = registers;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * @return id of the ledger's row
   * @throws DubanException invalid, if it is about no person, or would end before tomorrow: nothing
   *     is vetoed without end
   */
  @Transactional
  public long open(long caseId, long causeCaseId, LocalDate until) {
    CaseFile file = cases.require(caseId);
    CaseFile cause = cases.require(causeCaseId);
    if (file.subjectPersonId() == null) {
      throw DubanException.invalid("appeal.veto-no-person");
    }
    LocalDate today = clock.today();
    if (!until.isAfter(today)) {
      throw DubanException.invalid("appeal.veto-until", until.toString());
    }
    Optional<AppealedDecision> decision = decisions.find(causeCaseId);
    return registers.open(
        REGISTER,
        caseId,
        file.unitCode(),
        file.subjectPersonId(),
        file.campaignId(),
        null,
        Map.of(
            "reason",
            cut(decision.map(AppealedDecision::facts).orElse(""), "见 " + cause.title()),
            "basis",
            cut(decision.map(d -> d.number() + "：" + d.basis()).orElse(""), "见 " + cause.number()),
            "from",
            today.toString(),
            "until",
            until.toString()));
  }

  private static String cut(String text, String otherwise) {
    String said = text.isBlank() ? otherwise : text.strip();
    return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
  }
}
