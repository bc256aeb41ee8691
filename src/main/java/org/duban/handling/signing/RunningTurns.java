package org.duban.handling.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.casefile.CurrentSubmission;
import org.duban.casefile.OwnForms;
import org.duban.handling.HandlingRecord;
import org.duban.handling.signing.persistence.TurnMapper;
import org.duban.identity.CurrentActor;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.EngineTasks.TaskForm;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TaskTurn;
import org.duban.inbox.TaskTurns;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Posts;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Lets a task go round: to those added before its handler and back to him, and when he has
 * submitted to those added after him. It is the same task of the engine all the while, which is
 * routed elsewhere; the process sees one completion, with the handler's submission.
 */
@Service
class RunningTurns implements TaskTurns, OwnForms {

  static final String FORM_KEY = "added-signer";
  static final String OPINION = "addedOpinion";
  static final String NOTE = "addedNote";

  private final TurnMapper turns;
  private final EngineTasks engine;
  private final TasksAtHand tasks;
  private final Submissions submissions;
  private final CurrentSubmission currentSubmission;
  private final CurrentActor current;
  private final People people;
  private final Posts posts;
  private final HandlingRecord record;
  private final TaskForm form;

  RunningTurns(
      TurnMapper turns,
      EngineTasks engine,
      @Lazy TasksAtHand tasks,
      Submissions submissions,
      CurrentSubmission currentSubmission,
      CurrentActor current,
      People people,
      Posts posts,
      HandlingRecord record) {
    this.turns = turns;
    this.engine = engine;
    this.tasks = tasks;
    this.submissions = submissions;
    this.currentSubmission = currentSubmission;
    this.current = current;
    this.people = people;
    this.posts = posts;
    this.record = record;
    this.form = new TaskForm(FORM_KEY, read("added-signer.form"));
  }

  @Override
  public Optional<String> form(String key) {
    return key.equals(FORM_KEY) ? Optional.of(form.json()) : Optional.empty();
  }

  @Override
  public boolean areOpen(String taskId) {
    return turns.anyOpen(taskId);
  }

  @Override
  public boolean anyAt(String taskId) {
    return turns.any(taskId);
  }

  @Override
  public Optional<TaskTurn> of(OpenTask task, long personId) {
    List<Turn> open = open(task.taskId());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Turn turn =
        open.stream()
            .filter(t -> t.personId() == personId)
            .findFirst()
            // whom the routing desk has put in somebody's place
            .orElseGet(() -> replaced(task, open));
    return Optional.of(
        new TaskTurn(
            turn.id(), turn.mode().name(), name(turn.addedBy()), turn.addedBecause(), form));
  }

  private Turn replaced(OpenTask task, List<Turn> open) {
    List<String> wanted = tasks.visible(task.taskId()).wanted();
    return open.stream()
        .filter(t -> !wanted.contains("P:" + t.personId()))
        .findFirst()
        .orElse(open.get(0));
  }

  @Override
  public void taken(OpenTask task, TaskTurn turn, Submission opinion, String note) {
    turns.done(turn.id(), opinion.id());
    boolean agrees = opinion.data().path(OPINION).asString("").equals("agree");
    String words = opinion.data().path(NOTE).asString("");
    String by = current.require().name();
    String text =
        "%s%s对“%s”%s意见：%s%s"
            .formatted(
                note,
                by,
                task.taskName(),
                turn.mode().equals(AddedMode.BEFORE.name()) ? "先行提出" : "补充",
                agrees ? "同意" : "不同意",
                words.isEmpty() ? "" : "，" + words);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("submissionId", opinion.id());
    data.put("taskKey", task.taskKey());
    record.of(task, "task.signer-opinion", text, data, null, null);
    goOn(task);
  }

  /** After a turn was taken, or somebody who had one was removed. */
  void goOn(OpenTask task) {
    List<Turn> left = open(task.taskId());
    if (!left.isEmpty()) {
      route(task, left);
      return;
    }
    TurnHome home = turns.homeOf(task.taskId()).orElseThrow();
    turns.left(task.taskId());
    if (home.submissionId() == null) {
      comeBack(task, home);
    } else {
      Submission submission =
          submissions.of(task.caseId()).stream()
              .filter(s -> s.id() == home.submissionId())
              .findFirst()
              .orElseThrow();
      currentSubmission.with(
          submission,
          () -> {
            engine.complete(task.taskId());
            return null;
          });
    }
  }

  private void comeBack(OpenTask task, TurnHome home) {
    engine.unassign(task.taskId());
    engine.routeTo(task.taskId(), Arrays.asList(home.wanted().split(",", -1)));
    TaskAtHand back = tasks.locked(task.taskId());
    boolean his =
        back.holders().contains("P:" + home.handler())
            || posts.of(home.handler()).stream().anyMatch(p -> back.holders().contains(p.group()));
    if (his && !back.excludes(home.handler())) {
      engine.assign(task.taskId(), home.handler());
    }
    record.tell(
        List.of(home.handler()),
        task.caseId(),
        SigningRounds.NOTE,
        "%s的加签人已提出意见，请您继续办理".formatted(HandlingRecord.named(task)));
  }

  /** Sends the task to those added before, or after it was submitted. */
  void begin(TaskAtHand at, long handler, List<Turn> added) {
    OpenTask task = at.task();
    if (turns.homeOf(task.taskId()).isEmpty()) {
      turns.home(task.taskId(), String.join(",", at.wanted()), handler, null);
    }
    route(task, added);
  }

  @Override
  public boolean holdBack(OpenTask task, Submission submission) {
    List<Turn> after =
        turns.at(task.taskId()).stream()
            .filter(t -> t.mode() == AddedMode.AFTER && t.state() == SignerState.WAITING)
            .toList();
    if (after.isEmpty()) {
      return false;
    }
    after.forEach(t -> turns.state(t.id(), SignerState.OPEN));
    turns.home(task.taskId(), "", submission.personId(), submission.id());
    route(task, after);
    record.tell(
        persons(after),
        task.caseId(),
        SigningRounds.NOTE,
        "%s已由%s办理，请您补充意见".formatted(HandlingRecord.named(task), current.require().name()));
    return true;
  }

  @Override
  public boolean awaits(long caseId, long personId) {
    return turns.awaits(caseId, personId);
  }

  private void route(OpenTask task, List<Turn> to) {
    engine.unassign(task.taskId());
    engine.routeTo(task.taskId(), to.stream().map(t -> "P:" + t.personId()).toList());
  }

  private List<Turn> open(String taskId) {
    return turns.at(taskId).stream().filter(t -> t.state() == SignerState.OPEN).toList();
  }

  static Collection<Long> persons(List<Turn> turns) {
    return turns.stream().map(Turn::personId).toList();
  }

  private String name(long personId) {
    return people.find(personId).map(Person::name).orElse("");
  }

  private static String read(String name) {
    try (InputStream in = RunningTurns.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
