package org.duban.campaign;

import java.util.List;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.casefile.Cases;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the verifiers' answers together (P1.4). Called by the process. */
@Service
public class SettlingVerification {

  static final String PASS = "PASS";
  static final String RETURN = "RETURN";
  static final String CONCEALED = "CONCEALED";
  private static final String VERIFYING = "Task_VerifyDeclaration";

  private final Declarations declarations;
  private final DeclarationMapper rows;
  private final LedgeringProblems ledger;
  private final Submissions submissions;
  private final Cases cases;
  private final ProductClock clock;

  SettlingVerification(
      Declarations declarations,
      DeclarationMapper rows,
      LedgeringProblems ledger,
      Submissions submissions,
      Cases cases,
      ProductClock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.ledger = ledger;
    this.submissions = submissions;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * A return by one gives it back; else a concealment found by one is recorded; else it passes, and
   * what was declared enters the ledger.
   *
   * @return {@code PASS}, {@code RETURN} or {@code CONCEALED}
   * @throws DubanException invalid, if a return or a concealment has no reason
   */
  @Transactional
  public String settle(long caseId) {
    Declaration declaration = declarations.ofCase(caseId);
    Submission sheet = declarations.filled(caseId);
    List<Submission> answers = answers(caseId, sheet);
    String verdict = verdict(answers);
    rows.verify(declaration.id(), verdict, clock.now());
    if (verdict.equals(RETURN)) {
      move(declaration, caseId, DeclarationStatus.RETURNED);
    } else {
      ledger.declared(declaration, sheet);
      move(declaration, caseId, DeclarationStatus.WAITING);
    }
    return verdict;
  }

  /** Enters the concealment that a verifier found. */
  @Transactional
  public void recordConcealment(long caseId) {
    Declaration declaration = declarations.ofCase(caseId);
    answers(caseId, declarations.filled(caseId)).stream()
        .filter(a -> result(a).equals("conceal"))
        .forEach(a -> ledger.concealed(declaration, a));
  }

  private List<Submission> answers(long caseId, Submission sheet) {
    return submissions.of(caseId).stream()
        .filter(s -> s.taskKey().equals(VERIFYING) && s.id() > sheet.id())
        .toList();
  }

  private static String verdict(List<Submission> answers) {
    for (Submission answer : answers) {
      String result = result(answer);
      if (!result.equals("pass") && answer.data().path("reason").asString("").isBlank()) {
        throw DubanException.invalid("campaign.reason-missing");
      }
      if (result.equals("conceal") && answer.data().path("concealedItem").asString("").isBlank()) {
        throw DubanException.invalid("campaign.concealed-missing");
      }
    }
    if (answers.stream().anyMatch(a -> result(a).equals("return"))) {
      return RETURN;
    }
    return answers.stream().anyMatch(a -> result(a).equals("conceal")) ? CONCEALED : PASS;
  }

  private static String result(Submission answer) {
    return answer.data().path("result").asString("");
  }

  private void move(Declaration declaration, long caseId, DeclarationStatus status) {
    rows.setStatus(declaration.id(), status);
    cases.setStatus(caseId, status.name());
  }
}
