package org.duban.appeal;

import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.SubmissionLog;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.OpenTasks;
import org.duban.platform.error.DubanException;
import org.duban.workflow.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contests a veto (P1.15): by the person it is about, or from his paper by whoever may enter for
 * others at the unit. Somebody who had no part in the decision checks it. As with an appeal, the
 * task is opened in one transaction and completed in the next.
 */
@Service
public class ContestingVeto {

  private static final String TASK = "Task_Contest";

  private final OwnStatement statement;
  private final Messages messages;
  private final OpenTasks tasks;
  private final CompletingTask completing;
  private final SubmissionLog submissions;
  private final CurrentActor current;
  private final Audit audit;
  private final TransactionOperations transaction;
  private final JsonMapper json;

  ContestingVeto(
      OwnStatement statement,
      Messages messages,
      OpenTasks tasks,
      CompletingTask completing,
      SubmissionLog submissions,
      CurrentActor current,
      Audit audit,
      TransactionOperations transaction,
      JsonMapper json) {
    this.statement = statement;
    this.messages = messages;
    this.tasks = tasks;
    this.completing = completing;
    this.submissions = submissions;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.json = json;
  }

  /**
   * @throws DubanException not found, if there is no such veto or the actor may not see it;
   *     forbidden, if it is not about him; conflict, if it has ended or a contest is being checked;
   *     invalid, if it says nothing
   */
  public void contest(VetoContest contest) {
    Actor actor = current.require();
    String key = contest.requestKey();
    if (key != null && submissions.byRequest(actor.personId(), key).isPresent()) {
      return;
    }
    statement.check(contest.reason(), contest.signature());
    transaction.executeWithoutResult(status -> begin(contest, actor));
    JsonNode data =
        json.createObjectNode()
            .put("reason", contest.reason())
            .put("signature", contest.signature());
    completing.complete(
        tasks
            .find(contest.caseId(), TASK)
            .orElseThrow(() -> DubanException.conflict("appeal.veto-contest-open")),
        new CompletionRequest(data, key, null, List.of(), contest.forPersonId(), false));
  }

  private void begin(VetoContest contest, Actor actor) {
    CaseFile file = statement.about(contest.caseId(), contest.forPersonId());
    if (!file.processKey().equals("veto")) {
      throw DubanException.notFound("casefile.not-found");
    }
    Long other = contest.forPersonId();
    Long subject = file.subjectPersonId();
    if (subject == null || subject != (other == null ? actor.personId() : other)) {
      throw DubanException.forbidden("appeal.veto-not-subject");
    }
    if (file.closedAt() != null) {
      throw DubanException.conflict("appeal.veto-ended");
    }
    if (tasks.find(file.id(), TASK).isPresent()) {
      return;
    }
    if (!messages.send("Message_VetoContested", file.number(), Map.of())) {
      throw DubanException.conflict("appeal.veto-contest-open");
    }
    audit.record("veto.contested", "case", file.id(), null, null, Audit.OK);
  }
}
