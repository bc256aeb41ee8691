package org.duban.handling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.audit.Audit;
import org.duban.casefile.SubmissionLog;
import org.duban.handling.BatchOutcome.BatchItem;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.Completed;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.OpenTask;
import org.duban.inbox.SeenTasks;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Completes like tasks with the same content, each in a transaction of its own, as {@link
 * CompletingTask} would. Like is the same task of the same version of a process. Not for tasks that
 * are marked or demand attachments, and not before a sample of them was opened.
 */
@Service
public class CompletingBatch {

  private static final Logger log = LoggerFactory.getLogger(CompletingBatch.class);

  private final CheckingBatch checking;
  private final CompletingTask completing;
  private final SamplingGuard guard;
  private final SeenTasks seen;
  private final SubmissionLog submissions;
  private final Audit audit;
  private final CurrentActor current;

  CompletingBatch(
      CheckingBatch checking,
      CompletingTask completing,
      SamplingGuard guard,
      SeenTasks seen,
      SubmissionLog submissions,
      Audit audit,
      CurrentActor current) {
    this.checking = checking;
    this.completing = completing;
    this.guard = guard;
    this.seen = seen;
    this.submissions = submissions;
    this.audit = audit;
    this.current = current;
  }

  /**
   * What came of each; one that is refused does not hold up the others. Sent again with the same
   * key, those done before are told as done.
   *
   * @throws DubanException invalid, if none or more than 200 are named, they are not alike, or
   *     there is no request key, or some have to be opened first, which are named as problems
   */
  public BatchOutcome complete(BatchRequest request) {
    Actor actor = current.require();
    List<String> taskIds = CheckingBatch.distinct(request.taskIds());
    String key = request.requestKey();
    if (key == null || key.isBlank()) {
      throw DubanException.invalid("handling.request-key");
    }
    Map<String, BatchItem> items = new HashMap<>();
    List<OpenTask> open = new ArrayList<>();
    for (String taskId : taskIds) {
      Optional<Long> before =
          submissions
              .byRequest(actor.personId(), keyOf(key, taskId))
              .filter(s -> s.taskId().equals(taskId))
              .map(s -> s.caseId());
      if (before.isPresent()) {
        items.put(taskId, new BatchItem(taskId, before.get(), true, null, null));
        continue;
      }
      try {
        open.add(checking.batchable(taskId));
      } catch (DubanException e) {
        items.put(taskId, refused(taskId, null, e));
      }
    }
    requireAlike(open);
    requireSample(taskIds, open, actor);
    open.forEach(task -> items.put(task.taskId(), complete(task, request, key)));
    long done =
        open.stream().filter(t -> Objects.requireNonNull(items.get(t.taskId())).ok()).count();
    if (!open.isEmpty()) {
      audit.record(
          "task.batch-completed",
          "task",
          open.get(0).taskKey(),
          null,
          "%d/%d".formatted(done, taskIds.size()),
          Audit.OK);
    }
    return new BatchOutcome(taskIds.stream().map(items::get).toList());
  }

  private BatchItem complete(OpenTask task, BatchRequest request, String key) {
    try {
      Completed completed =
          completing.complete(
              task.taskId(),
              new CompletionRequest(
                  request.data(),
                  keyOf(key, task.taskId()),
                  null,
                  List.of(),
                  null,
                  request.relationDeclared()));
      return new BatchItem(task.taskId(), completed.caseId(), true, null, null);
    } catch (DubanException e) {
      return refused(task.taskId(), task.caseId(), e);
    } catch (RuntimeException e) {
      log.warn("Task {} of a batch failed", task.taskId(), e);
      return refused(
          task.taskId(), task.caseId(), DubanException.conflict("handling.batch.failed"));
    }
  }

  private static void requireAlike(List<OpenTask> open) {
    boolean alike =
        open.stream().map(t -> t.processDefinitionId() + " " + t.taskKey()).distinct().count() <= 1;
    if (!alike) {
      throw DubanException.invalid("handling.batch.unlike");
    }
  }

  /** The sample is drawn of all that were named, so that what is done already changes nothing. */
  private void requireSample(List<String> taskIds, List<OpenTask> open, Actor actor) {
    Set<String> opened = seen.among(taskIds, actor.personId());
    List<String> waiting = open.stream().map(OpenTask::taskId).toList();
    List<Problem> unseen =
        guard.sample(taskIds, actor.personId()).stream()
            .filter(waiting::contains)
            .filter(id -> !opened.contains(id))
            .map(id -> Problem.at(id, "handling.batch.open-first"))
            .toList();
    if (!unseen.isEmpty()) {
      throw DubanException.invalid("handling.batch.sample", unseen);
    }
  }

  private BatchItem refused(String taskId, @Nullable Long caseId, DubanException e) {
    return new BatchItem(taskId, caseId, false, e.code(), checking.message(e));
  }

  private static String keyOf(String requestKey, String taskId) {
    byte[] both = (requestKey + "/" + taskId).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(both).toString();
  }
}
