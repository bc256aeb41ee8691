package org.duban.appeal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.casefile.SubmissionLog;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.OpenTasks;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files an appeal against a disposition (X.2): by its subject, or from his paper by whoever may
 * enter for others at the unit ({@code entry.assist}). Limits: rule data {@code appeal.limits}. The
 * execution of the disposition goes on.
 *
 * <p>The case is opened in one transaction and the application handed in at its first task in the
 * next, since only then the task is there; one that was opened and not handed in is taken up again.
 */
@Service
public class FilingAppeal {

  static final String TASK = "Task_FileAppeal";
  static final String LINK = "appeal";
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final Decisions decisions;
  private final OfferingAppeals offering;
  private final AppealLimits limits;
  private final Appeals appeals;
  private final Cases cases;
  private final OwnStatement statement;
  private final OpeningLinkedCase opening;
  private final OpenTasks tasks;
  private final CompletingTask completing;
  private final SubmissionLog submissions;
  private final CurrentActor current;
  private final Audit audit;
  private final ProductClock clock;
  private final TransactionOperations transaction;
  private final JsonMapper json;

  FilingAppeal(
      Decisions decisions,
      OfferingAppeals offering,
      AppealLimits limits,
      Appeals appeals,
      Cases cases,
      OwnStatement statement,
      OpeningLinkedCase opening,
      OpenTasks tasks,
      CompletingTask completing,
      SubmissionLog submissions,
      CurrentActor current,
      Audit audit,
      ProductClock clock,
      TransactionOperations transaction,
      JsonMapper json) {
    this.decisions = decisions;
    this.offering = offering;
    this.limits = limits;
    this.appeals = appeals;
    this.cases = cases;
    this.statement = statement;
    this.opening = opening;
    this.tasks = tasks;
    this.completing = completing;
    this.submissions = submissions;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
    this.json = json;
  }

  /**
   * @throws DubanException not found, if there is no such decision or the actor may not see it;
   *     forbidden, if the decision is not about him; conflict, if it was filed before, the decision
   *     was not delivered, or a re-review comes before the re-check; invalid, if it is too late or
   *     says nothing
   */
  public Appeal file(AppealFiling filing) {
    Actor actor = current.require();
    Optional<Appeal> sentBefore = sentBefore(filing, actor);
    if (sentBefore.isPresent()) {
      return sentBefore.get();
    }
    statement.check(filing.reason(), filing.signature());
    Appeal appeal = transaction.execute(status -> opened(filing, actor));
    if (appeal == null) {
      throw new IllegalStateException("No appeal was opened");
    }
    handIn(appeal, filing);
    return appeal;
  }

  /** Number of the case of an appeal that was filed. */
  public String caseNumber(Appeal filed) {
    return cases.require(filed.caseId()).number();
  }

  private Optional<Appeal> sentBefore(AppealFiling filing, Actor actor) {
    String key = filing.requestKey();
    return key == null || key.isBlank()
        ? Optional.empty()
        : submissions.byRequest(actor.personId(), key).flatMap(s -> appeals.find(s.caseId()));
  }

  private Appeal opened(AppealFiling filing, Actor actor) {
    CaseFile disposition = statement.about(filing.dispositionCaseId(), filing.forPersonId());
    AppealedDecision decision = decisions.require(disposition.id());
    Long other = filing.forPersonId();
    long who = other == null ? actor.personId() : other;
    if (who != decision.personId()) {
      throw DubanException.forbidden("appeal.not-subject");
    }
    Optional<Appeal> begun =
        OfferingAppeals.live(appeals.against(disposition.id()), filing.kind())
            .filter(a -> a.outcome() == null && tasks.find(a.caseId(), TASK).isPresent());
    return begun.orElseGet(() -> open(filing, disposition, decision));
  }

  private Appeal open(AppealFiling filing, CaseFile disposition, AppealedDecision decision) {
    LocalDate day = filedOn(filing);
    AppealOption option = offering.option(decision, filing.kind(), day);
    if (option.refusal() != null) {
      throw option.refusal();
    }
    LocalDate decideBy = limits.decideBy(option.regime(), filing.kind(), day);
    List<Appeal> earlier = appeals.against(disposition.id());
    CaseFile file =
        opening.open(
            disposition.id(),
            LINK,
            "appeal",
            "对 " + decision.number() + " 的" + filing.kind().title() + "申请",
            disposition.unitCode(),
            decision.personId(),
            disposition.campaignId(),
            Map.of(
                "appealKind", filing.kind().name(),
                "appealAuthority", decision.authority(),
                "decideBy", decideBy.toString()));
    // whoever handled the earlier appeal is kept out of the later one as well
    earlier.forEach(e -> cases.link(e.caseId(), file.id(), LINK));
    Appeal appeal =
        new Appeal(
            file.id(),
            disposition.id(),
            filing.kind(),
            option.regime(),
            decision.personId(),
            day,
            option.fileBy(),
            decideBy,
            null,
            null,
            null,
            null,
            null);
    appeals.add(appeal);
    cases.setDue(file.id(), decideBy.atTime(LAST_SECOND));
    audit.record("appeal.filed", "case", disposition.id(), null, filing.kind().name(), Audit.OK);
    return appeal;
  }

  private LocalDate filedOn(AppealFiling filing) {
    LocalDate today = clock.today();
    LocalDate received = filing.receivedOn();
    if (received == null || filing.forPersonId() == null) {
      return today;
    }
    if (received.isAfter(today)) {
      throw DubanException.invalid("appeal.received-in-future");
    }
    return received;
  }

  private void handIn(Appeal appeal, AppealFiling filing) {
    String task =
        tasks
            .find(appeal.caseId(), TASK)
            .orElseThrow(() -> DubanException.conflict("appeal.twice", appeal.kind().title()));
    JsonNode data =
        json.createObjectNode().put("reason", filing.reason()).put("signature", filing.signature());
    completing.complete(
        task,
        new CompletionRequest(
            data, filing.requestKey(), null, List.of(), filing.forPersonId(), false));
  }
}
