package org.duban.handling.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.handling.signing.SignerView.AddedSigner;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.handling.signing.persistence.TurnMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Who signs at a task, what they said, and whom the actor can take away. */
@Service
public class ReadingSigners {

  private final TasksAtHand tasks;
  private final SigningRoundMapper rounds;
  private final TurnMapper turns;
  private final SigningRules rules;
  private final Submissions submissions;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Permissions permissions;
  private final CurrentActor current;

  ReadingSigners(
      TasksAtHand tasks,
      SigningRoundMapper rounds,
      TurnMapper turns,
      SigningRules rules,
      Submissions submissions,
      People people,
      Posts posts,
      Units units,
      Permissions permissions,
      CurrentActor current) {
    this.tasks = tasks;
    this.rounds = rounds;
    this.turns = turns;
    this.rules = rules;
    this.submissions = submissions;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.permissions = permissions;
    this.current = current;
  }

  /**
   * @throws org.duban.platform.error.DubanException not found, if the task is not for the actor;
   *     conflict, if it was completed
   */
  @Transactional(readOnly = true)
  public SignersView of(String taskId) {
    return of(tasks.visible(taskId).task());
  }

  /** Also of a task that has just ended. */
  SignersView of(OpenTask task) {
    Map<Long, Submission> said = new HashMap<>();
    submissions.of(task.caseId()).forEach(s -> said.put(s.id(), s));
    List<SignerView> members = new ArrayList<>();
    Optional<SigningRound> round = rounds.atTask(task.taskId()).map(s -> rounds.round(s.roundId()));
    if (round.isPresent()) {
      List<Signer> signers = rounds.signers(round.get().id());
      signers.forEach(s -> members.add(signer(task, s, signers, said)));
    }
    turns.at(task.taskId()).forEach(t -> members.add(turn(task, t, said)));
    Optional<SigningRule> rule = round.map(rules::require);
    return new SignersView(
        rule.map(SigningRule::way).orElse(null),
        rule.map(SigningRule::share).map(VoteShare::text).orElse(null),
        rule.map(SigningRule::veto).orElse(false),
        members);
  }

  /**
   * Whether the actor can take the signer away: whom he added himself, or with {@code supervise}
   * over the task's unit; never one who has signed, and never the last.
   */
  boolean mayRemove(OpenTask task, Signer signer, List<Signer> all) {
    return isOpen(signer.state())
        && all.stream().anyMatch(s -> s.id() != signer.id() && counts(s.state()))
        && isHis(task, signer.addedBy());
  }

  boolean mayRemove(OpenTask task, Turn turn) {
    return isOpen(turn.state()) && isHis(task, turn.addedBy());
  }

  private boolean isHis(OpenTask task, @Nullable Long addedBy) {
    Actor actor = current.require();
    return (addedBy != null && addedBy == actor.personId())
        || (!task.unitCode().isEmpty() && permissions.allowed("supervise", task.unitCode()));
  }

  static boolean isOpen(SignerState state) {
    return state == SignerState.OPEN || state == SignerState.WAITING;
  }

  static boolean counts(SignerState state) {
    return isOpen(state) || state == SignerState.DONE;
  }

  private SignerView signer(
      OpenTask task, Signer s, List<Signer> all, Map<Long, Submission> saidBy) {
    Submission said = s.submissionId() == null ? null : saidBy.get(s.submissionId());
    Long person = said == null ? inPerson(s) : Long.valueOf(said.personId());
    return new SignerView(
        s.id(),
        person == null ? null : name(person),
        s.wanted().startsWith("P:") ? null : group(s.wanted()),
        s.weight(),
        s.state(),
        s.vote(),
        said == null ? null : text(said.data(), "note"),
        said == null ? null : said.at(),
        s.addedBy() == null
            ? null
            : new AddedSigner(
                AddedMode.PARALLEL,
                name(s.addedBy()),
                s.addedBecause() == null ? "" : s.addedBecause()),
        mayRemove(task, s, all));
  }

  private SignerView turn(OpenTask task, Turn t, Map<Long, Submission> saidBy) {
    Submission said = t.submissionId() == null ? null : saidBy.get(t.submissionId());
    boolean agrees = said != null && "agree".equals(text(said.data(), RunningTurns.OPINION));
    return new SignerView(
        t.id(),
        name(said == null ? t.personId() : said.personId()),
        null,
        1,
        t.state(),
        said == null ? null : agrees ? Ballot.AGREE : Ballot.REFUSE,
        said == null ? null : text(said.data(), RunningTurns.NOTE),
        said == null ? null : said.at(),
        new AddedSigner(t.mode(), name(t.addedBy()), t.addedBecause()),
        mayRemove(task, t));
  }

  private @Nullable Long inPerson(Signer signer) {
    if (signer.wanted().startsWith("P:")) {
      return Long.valueOf(signer.wanted().substring(2));
    }
    return signer.state() == SignerState.OPEN && signer.taskId() != null
        ? rounds.claimedBy(signer.taskId()).orElse(null)
        : null;
  }

  private String group(String wanted) {
    int at = wanted.indexOf('@');
    String role = wanted.substring(0, at);
    return posts.roles().stream()
            .filter(r -> r.key().equals(role))
            .map(Role::name)
            .findFirst()
            .orElse(role)
        + units.find(wanted.substring(at + 1)).map(Unit::name).map(n -> " · " + n).orElse("");
  }

  private String name(long personId) {
    return people.find(personId).map(Person::name).orElse("");
  }

  private static @Nullable String text(JsonNode data, String field) {
    JsonNode value = data.path(field);
    return value.isString() ? value.asString() : null;
  }
}
