package org.duban.campaign;

import java.util.List;
import java.util.Set;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.register.Registers;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Component;

/** Finding declarations, rounds and what was filled in; no permission asked, use cases do that. */
@Component("declarationRows")
public class Declarations {

  static final String LEDGER = "problem";
  private static final String NOT_UPHELD = "WITHDRAWN";
  static final Set<String> FILLING =
      Set.of("Task_FillDeclaration", "Task_FillConduct", "Task_FillUnitDeclaration");

  private final DeclarationMapper declarations;
  private final RoundMapper rounds;
  private final Submissions submissions;
  private final Registers registers;
  private final Units units;

  Declarations(
      DeclarationMapper declarations,
      RoundMapper rounds,
      Submissions submissions,
      Registers registers,
      Units units) {
    this.declarations = declarations;
    this.rounds = rounds;
    this.submissions = submissions;
    this.registers = registers;
    this.units = units;
  }

  /**
   * @throws DubanException not found
   */
  public Declaration ofCase(long caseId) {
    return declarations
        .byCase(caseId)
        .orElseThrow(() -> DubanException.notFound("campaign.no-declaration", caseId));
  }

  /**
   * @throws DubanException not found
   */
  public Round round(long id) {
    return rounds.find(id).orElseThrow(() -> DubanException.notFound("campaign.no-round", id));
  }

  /**
   * @throws DubanException not found
   */
  public Round roundOfCase(long caseId) {
    return rounds
        .byCase(caseId)
        .orElseThrow(() -> DubanException.notFound("campaign.no-round", caseId));
  }

  /** The sheet as it was filled in last. */
  Submission filled(long caseId) {
    return submissions.of(caseId).stream()
        .filter(s -> FILLING.contains(s.taskKey()))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> DubanException.notFound("campaign.not-filled", caseId));
  }

  /** Ledger rows of the declaration's subject in its campaign, whoever found them. */
  List<Registers.Row> problems(Declaration declaration) {
    return registers
        .of(LEDGER, declaration.campaignId(), declaration.personId(), declaration.unitCode())
        .stream()
        .filter(row -> !row.status().equals(NOT_UPHELD))
        .toList();
  }

  /** How many ledger rows the subject has in its campaign. */
  public int countProblems(long caseId) {
    return problems(ofCase(caseId)).size();
  }

  /** All declarations of the round whose case this is. */
  public List<Declaration> membersOfCase(long caseId) {
    return declarations.ofRound(roundOfCase(caseId).id());
  }

  /** Members of several rounds. */
  public List<Declaration> ofRounds(List<Long> roundIds) {
    return roundIds.isEmpty() ? List.of() : declarations.ofRounds(roundIds);
  }

  /** What follows from the person's problems was decided: the declaration awaits it no more. */
  public void disposed(long campaignId, long personId) {
    declarations.disposed(campaignId, personId);
  }

  /** Village, township or department; what the table of verifiers calls the kind of unit. */
  UnitForm unitForm(String unitCode) {
    Unit unit = units.require(unitCode);
    return UnitForm.of(unit.kind().name(), unit.code()).orElse(UnitForm.DEPARTMENT);
  }
}
