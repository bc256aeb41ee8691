package org.duban.handling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.duban.casefile.SubmissionLog;
import org.duban.casefile.Timeline;
import org.duban.handling.CaseTokens.Opened;
import org.duban.handling.persistence.CaseReturnMapper;
import org.duban.handling.persistence.CaseReturnMapper.ReturnRow;
import org.duban.inbox.CompletionScope;
import org.duban.inbox.OpenTask;
import org.duban.inbox.RedoneTasks;
import org.duban.notification.Notifications;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Steps that are done again and come straight back: the task that was sent back waits where it is,
 * with its branch, its round of votes and the process that called it; the step is done beside it,
 * and its token ends when it is done.
 */
@Component
class ReturningStraight implements CompletionScope {

  private final CaseReturnMapper returns;
  private final CaseTokens tokens;
  private final RedoneTasks tasks;
  private final SubmissionLog submissions;
  private final Timeline timeline;
  private final Notifications notifications;

  ReturningStraight(
      CaseReturnMapper returns,
      @Lazy CaseTokens tokens,
      RedoneTasks tasks,
      SubmissionLog submissions,
      Timeline timeline,
      Notifications notifications) {
    this.returns = returns;
    this.tokens = tokens;
    this.tasks = tasks;
    this.submissions = submissions;
    this.timeline = timeline;
    this.notifications = notifications;
  }

  /** The task begins to wait for the step. */
  void await(long move, OpenTask waiting, MovePlan plan, Opened redo) {
    String path =
        plan.path().stream()
            .map(step -> plan.instanceId() + ":" + step)
            .collect(Collectors.joining(","));
    returns.insert(
        new ReturnRow(
            move,
            waiting.caseId(),
            waiting.taskId(),
            waiting.taskName(),
            redo.taskId(),
            redo.taskName(),
            java.util.Objects.requireNonNull(plan.doneTask()),
            path));
    tasks.waitingChanged(waiting.taskId());
  }

  @Override
  public void complete(String taskId, Runnable completion) {
    Optional<ReturnRow> redone = returns.redoneAt(taskId);
    if (redone.isEmpty()) {
      completion.run();
      return;
    }
    ReturnRow row = redone.get();
    tokens.endingAt(row.path(), completion);
    returns.delete(row.moveId());
    submissions.undo(row.caseId(), List.of(row.doneTaskId()), row.moveId());
    tasks.waitingChanged(row.waitingTaskId());
    String said = "“%s”重新办理完毕，直接返回“%s”".formatted(row.redoName(), row.waitingName());
    timeline.record(row.caseId(), "came-back", said, Map.of("taskId", row.waitingTaskId()));
    notifications.tell(tasks.holders(row.waitingTaskId()), row.caseId(), "task.undone", said);
  }

  /** Whether the task is an earlier step that is done again and then comes straight back. */
  boolean isRedone(String taskId) {
    return returns.redoneAt(taskId).isPresent();
  }

  /** Tasks have ended: nobody waits for what is no more, and nothing is redone for nobody. */
  void ended(CaseFile file, Set<String> taskIds) {
    Set<String> ended = new HashSet<>(taskIds);
    // what waits was sent back before what it waits for
    for (ReturnRow row : returns.ofCase(file.id())) {
      boolean waitingEnded = ended.contains(row.waitingTaskId());
      boolean redoEnded = ended.contains(row.redoTaskId());
      if (waitingEnded || redoEnded) {
        returns.delete(row.moveId());
      }
      if (waitingEnded && !redoEnded) {
        tokens.drop(file, row.redoTaskId());
        ended.add(row.redoTaskId());
      } else if (redoEnded && !waitingEnded) {
        tasks.waitingChanged(row.waitingTaskId());
      }
    }
  }
}
