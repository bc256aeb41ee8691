package org.duban.handling.signing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.handling.Colleagues;
import org.duban.handling.HandlingRecord;
import org.duban.handling.Offer;
import org.duban.handling.OnceOnly;
import org.duban.handling.Reason;
import org.duban.handling.TaskOperation;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.handling.signing.persistence.TurnMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.KeptOut;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Posts;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds people to a task (加签): before its handler, after him, or beside him in a running
 * countersigning. Permission: whoever can handle the task.
 */
@Service
public class AddingSigners implements TaskOperation {

  private static final int MOST = 20;

  private final TasksAtHand tasks;
  private final Colleagues colleagues;
  private final SigningRoundMapper rounds;
  private final TurnMapper turns;
  private final RunningTurns running;
  private final SigningRules rules;
  private final SigningEngine engine;
  private final ReadingSigners reading;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final CurrentActor current;
  private final Ids ids;

  private final KeptOut keptOut;

  private final People people;
  private final Posts posts;

  AddingSigners(
      TasksAtHand tasks,
      Colleagues colleagues,
      SigningRoundMapper rounds,
      TurnMapper turns,
      RunningTurns running,
      SigningRules rules,
      SigningEngine engine,
      ReadingSigners reading,
      OnceOnly once,
      HandlingRecord record,
      CurrentActor current,
      Ids ids,
      KeptOut keptOut,
      People people,
      Posts posts) {
    this.people = people;
    this.posts = posts;
    this.keptOut = keptOut;
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.rounds = rounds;
    this.turns = turns;
    this.running = running;
    this.rules = rules;
    this.engine = engine;
    this.reading = reading;
    this.once = once;
    this.record = record;
    this.current = current;
    this.ids = ids;
  }

  @Override
  public String key() {
    return "add-signer";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return Offer.when(() -> tasks.requireHandling(task, actor));
  }

  /** Whether somebody can be added in that way, apart from whether the actor may. */
  public Offer offer(TaskAtHand task, AddedMode mode) {
    return mode == AddedMode.PARALLEL ? Offer.when(() -> requireRound(task.task())) : Offer.yes();
  }

  /**
   * @param version of the task as the client saw it; null: whatever it is
   * @throws DubanException not found, if the task is not for the actor; forbidden, if he is
   *     excluded; conflict, if somebody else has it, it has changed, is delegated or with others
   *     who were added, or is no countersigning (beside); invalid, if there is no reason, nobody or
   *     too many are given, or one cannot be added ({@link Colleagues}) or is there already
   */
  @Transactional
  public SignersView add(
      String taskId,
      AddedMode mode,
      List<Long> personIds,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {
    return once.once(
        requestKey,
        "add-signer:" + taskId,
        SignersView.class,
        () ->
            add(
                tasks.forHandling(taskId, version),
                mode,
                new LinkedHashSet<>(personIds),
                Reason.required(reason)));
  }

  private SignersView add(TaskAtHand at, AddedMode mode, Set<Long> personIds, String reason) {
    OpenTask task = at.task();
    Actor actor = current.require();
    if (actor.personId() == 0 || task.caseId() == 0) {
      throw DubanException.forbidden("inbox.not-yours");
    }
    if (personIds.isEmpty() || personIds.size() > MOST) {
      throw DubanException.invalid("handling.sign.persons", MOST);
    }
    requireNew(task, mode, personIds);
    List<Person> added = personIds.stream().map(id -> colleagues.require(at, id)).toList();
    if (mode == AddedMode.PARALLEL) {
      beside(task, added, reason);
      keptOut.changed(task.caseId());
    } else {
      around(at, mode, added, reason);
    }
    String names = added.stream().map(Person::name).collect(Collectors.joining("、"));
    record.of(
        task,
        "task.signer-added",
        "%s加签“%s”：%s。%s".formatted(word(mode), task.taskName(), names, reason),
        Map.of("taskKey", task.taskKey(), "mode", mode.name(), "personIds", personIds),
        null,
        personIds.stream().map(id -> "P:" + id).collect(Collectors.joining(",")));
    if (mode != AddedMode.AFTER) {
      record.tell(
          personIds,
          task.caseId(),
          SigningRounds.NOTE,
          "%s请您在%s%s：%s"
              .formatted(
                  actor.name(),
                  HandlingRecord.named(task),
                  mode == AddedMode.BEFORE ? "先行提出意见" : "一并签署",
                  reason));
    }
    return reading.of(task);
  }

  private void around(TaskAtHand at, AddedMode mode, List<Person> added, String reason) {
    List<Turn> made = new ArrayList<>();
    for (Person person : added) {
      Turn turn =
          new Turn(
              ids.next(),
              at.task().taskId(),
              at.task().caseId(),
              mode,
              person.id(),
              mode == AddedMode.BEFORE ? SignerState.OPEN : SignerState.WAITING,
              current.require().personId(),
              reason,
              null);
      turns.insert(turn);
      made.add(turn);
    }
    if (mode == AddedMode.BEFORE) {
      running.begin(at, current.require().personId(), made);
    }
  }

  private void beside(OpenTask task, List<Person> added, String reason) {
    SigningRound round = requireRound(task);
    boolean inOrder = rules.require(round).way() == SigningWay.ORDER;
    int place = rounds.signers(round.id()).size();
    for (Person person : added) {
      rounds.seat(
          new Signer(
              ids.next(),
              round.id(),
              place++,
              "P:" + person.id(),
              1,
              SignerState.WAITING,
              null,
              null,
              null,
              current.require().personId(),
              reason,
              null));
      if (inOrder) {
        engine.setLength(task.taskId(), SigningRounds.wanted(rounds.signers(round.id())).size());
      } else {
        engine.addBeside(task.taskId(), task.processInstanceId(), "P:" + person.id());
      }
    }
  }

  private SigningRound requireRound(OpenTask task) {
    return rounds
        .atTask(task.taskId())
        .map(s -> rounds.round(s.roundId()))
        .filter(r -> r.state().equals(SigningRound.OPEN))
        .orElseThrow(() -> DubanException.conflict("handling.sign.no-round"));
  }

  private void requireNew(OpenTask task, AddedMode mode, Set<Long> added) {
    Set<Long> there =
        mode == AddedMode.PARALLEL
            ? signing(rounds.atTask(task.taskId()).map(Signer::roundId).orElse(0L))
            : turns.at(task.taskId()).stream()
                .filter(t -> t.mode() == mode && ReadingSigners.isOpen(t.state()))
                .map(Turn::personId)
                .collect(Collectors.toSet());
    Optional<Long> twice = added.stream().filter(there::contains).findFirst();
    if (twice.isPresent()) {
      throw DubanException.invalid("handling.sign.there", people.require(twice.get()).name());
    }
  }

  /** Who signs in person, or as the only one who has the post that is wanted. */
  private Set<Long> signing(long round) {
    Set<Long> persons = new LinkedHashSet<>();
    for (Signer signer : rounds.signers(round)) {
      int at = signer.wanted().indexOf('@');
      if (!ReadingSigners.counts(signer.state())) {
        continue;
      }
      if (at < 0) {
        persons.add(Long.valueOf(signer.wanted().substring(2)));
      } else {
        Set<Long> holders =
            posts.holders(signer.wanted().substring(0, at), signer.wanted().substring(at + 1));
        if (holders.size() == 1) {
          persons.addAll(holders);
        }
      }
    }
    return persons;
  }

  private static String word(AddedMode mode) {
    return switch (mode) {
      case BEFORE -> "在办理前";
      case AFTER -> "在办理后";
      case PARALLEL -> "并行";
    };
  }
}
