package org.duban.handling;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.casefile.CarriedLinks;
import org.duban.casefile.CaseConsequences.Consequence;
import org.duban.casefile.CaseFile;
import org.duban.casefile.SubmissionLog;
import org.duban.casefile.Timeline;
import org.duban.handling.CaseTokens.Opened;
import org.duban.handling.persistence.CaseMoveMapper;
import org.duban.handling.persistence.CaseMoveMapper.CaseMoveRow;
import org.duban.handling.persistence.CaseMoveMapper.LinkedRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.OpenTask;
import org.duban.inbox.RedoneTasks;
import org.duban.notification.Note;
import org.duban.notification.Notifications;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a move: tokens, submissions, the tasks opened, and everybody whom it concerns. */
@Component
class Moving {

  private static final String TOLD = "task.undone";

  private final CaseTokens tokens;
  private final CarriedLinks carried;
  private final SubmissionLog submissions;
  private final RedoneTasks tasks;
  private final ListingUndone listing;
  private final CaseMoveMapper moves;
  private final ReturningStraight returning;
  private final Timeline timeline;
  private final Audit audit;
  private final Notifications notifications;
  private final CurrentActor current;
  private final MessageSource messages;
  private final TransactionTemplate transactions;
  private final Ids ids;
  private final ProductClock clock;

  Moving(
      CaseTokens tokens,
      CarriedLinks carried,
      SubmissionLog submissions,
      RedoneTasks tasks,
      ListingUndone listing,
      CaseMoveMapper moves,
      ReturningStraight returning,
      Timeline timeline,
      Audit audit,
      Notifications notifications,
      CurrentActor current,
      MessageSource messages,
      TransactionTemplate transactions,
      Ids ids,
      ProductClock clock) {
    this.tokens = tokens;
    this.carried = carried;
    this.submissions = submissions;
    this.tasks = tasks;
    this.listing = listing;
    this.moves = moves;
    this.returning = returning;
    this.timeline = timeline;
    this.audit = audit;
    this.notifications = notifications;
    this.current = current;
    this.messages = messages;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param from open task from which; null: none
   */
  record Wish(MoveKind kind, @Nullable ReturnMode mode, @Nullable OpenTask from, String reason) {}

  /** What the move would undo, and whether it could be made: it is, and rolled back. */
  UndoPreview preview(CaseFile file, Wish wish, Supplier<MovePlan> planning) {
    UndoPreview preview =
        transactions.execute(
            status -> {
              // as it is now; what follows is taken back
              status.setRollbackOnly();
              tasks.lockCase(file.id());
              MovePlan plan = planning.get();
              UndoPreview listed = listing.list(file, plan, null);
              return refusal(() -> make(file, wish, plan))
                  .map(text -> new UndoPreview(listed.undone(), listed.kept(), text))
                  .orElse(listed);
            });
    return Objects.requireNonNull(preview);
  }

  /** Why the act would be refused, in words. */
  Optional<String> refusal(Runnable act) {
    try {
      act.run();
      return Optional.empty();
    } catch (DubanException refused) {
      return Optional.of(
          messages.getMessage(
              refused.code(), refused.args().toArray(), LocaleContextHolder.getLocale()));
    }
  }

  /**
   * @throws DubanException conflict, if a marked step or something published or counted is in the
   *     way
   */
  @Transactional(propagation = Propagation.MANDATORY)
  MoveDone make(CaseFile file, Wish wish, MovePlan plan) {
    requireUncrossed(file, plan);
    Actor actor = current.require();
    long move = ids.next();
    List<Submission> gone = listing.submissions(file, plan);
    List<OpenTask> ended =
        tasks.ofCase(file.id()).stream()
            .filter(t -> plan.cancelledTasks().contains(t.taskId()))
            .toList();
    Set<Long> concerned = concerned(ended, gone);
    List<Opened> opened;
    if (wish.mode() == ReturnMode.STRAIGHT_BACK) {
      // what is done again counts until it is
      opened = tokens.doAgain(file, plan);
    } else {
      submissions.undo(file.id(), gone.stream().map(Submission::taskId).toList(), move);
      opened = tokens.carryOut(file, plan);
    }
    keep(file, wish, plan, move, opened);
    OpenTask from = wish.from();
    if (wish.mode() == ReturnMode.STRAIGHT_BACK && from != null) {
      returning.await(move, from, plan, opened.get(0));
    }
    returning.ended(file, plan.cancelledTasks());
    Set<String> holders = giveBack(plan, opened, gone);
    concerned.addAll(notifications.people(holders));
    tell(file, wish, plan, concerned, opened, gone);
    audit.record(
        wish.kind().audited(),
        "case",
        file.id(),
        wish.from() == null ? null : wish.from().taskKey(),
        plan.to() + " " + wish.reason(),
        Audit.OK);
    return new MoveDone(file.id(), opened);
  }

  /** Marks that are gone back before, and what left the house, are no move's to undo. */
  private void requireUncrossed(CaseFile file, MovePlan plan) {
    if (!plan.crossed().isEmpty()) {
      throw DubanException.conflict(
          "handling.move.crossed", String.join("、", plan.crossed()), plan.toName());
    }
    List<Consequence> standing = listing.consequences(file, plan);
    if (!standing.isEmpty()) {
      throw DubanException.conflict(
          "handling.move.consequences",
          standing.stream().map(Consequence::text).collect(Collectors.joining("、")));
    }
  }

  private Set<Long> concerned(List<OpenTask> ended, List<Submission> gone) {
    Set<Long> concerned = new LinkedHashSet<>();
    for (OpenTask t : ended) {
      if (t.assignee() != null) {
        concerned.add(t.assignee());
      }
      if (t.owner() != null) {
        concerned.add(t.owner());
      }
    }
    tasks
        .drafts(ended.stream().map(OpenTask::taskId).toList())
        .forEach(d -> concerned.add(d.personId()));
    gone.forEach(s -> concerned.add(s.personId()));
    return concerned;
  }

  private void keep(CaseFile file, Wish wish, MovePlan plan, long move, List<Opened> opened) {
    OpenTask from = wish.from();
    moves.insert(
        new CaseMoveRow(
            move,
            file.id(),
            wish.kind().name(),
            wish.mode() == null ? null : wish.mode().name(),
            from == null ? null : from.taskId(),
            from == null ? null : from.taskName(),
            plan.to(),
            plan.toName(),
            wish.reason(),
            current.require().personId(),
            clock.now()));
    if (!opened.isEmpty()) {
      moves.insertTasks(move, opened.stream().map(Opened::taskId).toList(), true);
    }
    if (!plan.cancelledTasks().isEmpty()) {
      moves.insertTasks(move, plan.cancelledTasks(), false);
    }
  }

  /** Whoever did a step does it again, with what he had written at hand. */
  private Set<String> giveBack(MovePlan plan, List<Opened> opened, List<Submission> gone) {
    Set<String> holders = new LinkedHashSet<>();
    for (Opened task : opened) {
      gone.stream()
          .filter(s -> s.taskKey().equals(task.taskKey()) && s.forPersonId() == null)
          .filter(s -> !plan.votes().contains(s.taskId()))
          .reduce((a, b) -> b)
          .ifPresent(s -> tasks.giveBack(task.taskId(), s.personId(), s.data()));
      holders.addAll(tasks.holders(task.taskId()));
    }
    return holders;
  }

  private void tell(
      CaseFile file,
      Wish wish,
      MovePlan plan,
      Set<Long> concerned,
      List<Opened> opened,
      List<Submission> gone) {
    String from = wish.from() == null ? "" : "从“" + wish.from().taskName() + "”";
    String said = from + wish.kind().said(plan.toName()) + "：" + wish.reason();
    timeline.record(
        file.id(),
        wish.kind().audited().substring("case.".length()),
        said,
        Map.of(
            "to", plan.to(),
            "tasks", opened.stream().map(Opened::taskId).toList(),
            "undone", gone.stream().map(Submission::id).toList()));
    LocalDateTime since = plan.since();
    if (!since.equals(LocalDateTime.MAX)) {
      carried.carry(file.id(), since);
      for (LinkedRow linked : moves.linkedSince(file.id(), since)) {
        if (linked.open()) {
          timeline.record(
              linked.caseId(),
              "cause-moved",
              "来源事项" + file.number() + said + "；本事项不随之撤销，继续办理",
              Map.of("caseId", file.id()));
        }
      }
    }
    Actor actor = current.require();
    notifications.tell(
        concerned.stream()
            .filter(p -> p != actor.personId())
            .map(
                p ->
                    new Note(
                        p,
                        file.id(),
                        TOLD,
                        "%s将%s %s%s".formatted(actor.name(), file.number(), file.title(), said)))
            .toList());
  }
}
