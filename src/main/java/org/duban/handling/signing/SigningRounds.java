package org.duban.handling.signing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.casefile.Cases;
import org.duban.casefile.CurrentSubmission;
import org.duban.casefile.Timeline;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.inbox.KeptOut;
import org.duban.notification.Notifications;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions.Submission;
import org.duban.workflow.WithdrawnTasks;
import org.springframework.stereotype.Service;

/**
 * Runs countersignings while the engine runs the task: who signs, what they said, when it is
 * decided. Works in the engine's transaction; needs no permission.
 */
@Service
public class SigningRounds implements WithdrawnTasks {

  /** What came of a round, and the variable it is put into. */
  public record Ended(String variable, SigningResult result) {}

  static final String NOTE = "sign";

  private final SigningRoundMapper mapper;
  private final SigningRules rules;
  private final Seating seating;
  private final KeptOut keptOut;
  private final Cases cases;
  private final CurrentSubmission current;
  private final Timeline timeline;
  private final Notifications notifications;
  private final Ids ids;
  private final ProductClock clock;

  SigningRounds(
      SigningRoundMapper mapper,
      SigningRules rules,
      Seating seating,
      KeptOut keptOut,
      Cases cases,
      CurrentSubmission current,
      Timeline timeline,
      Notifications notifications,
      Ids ids,
      ProductClock clock) {
    this.mapper = mapper;
    this.rules = rules;
    this.seating = seating;
    this.keptOut = keptOut;
    this.cases = cases;
    this.current = current;
    this.timeline = timeline;
    this.notifications = notifications;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A round begins.
   *
   * @return its id
   * @throws DubanException conflict, if nobody is to sign
   */
  public long begin(RoundStart start) {
    SigningRule rule = rules.of(start.processDefinitionId(), start.taskKey()).orElseThrow();
    Set<Long> out =
        cases
            .find(start.caseId())
            .map(file -> keptOut.of(file, start.processDefinitionId(), start.taskKey()))
            .orElse(Set.of());
    List<Seating.Wanted> wanted = seating.wanted(rule, start, out);
    SigningRound round =
        new SigningRound(
            ids.next(),
            start.caseId(),
            start.processInstanceId(),
            start.processDefinitionId(),
            start.taskKey(),
            start.taskName(),
            SigningRound.OPEN);
    mapper.begin(round, clock.now());
    int place = 0;
    for (Seating.Wanted w : wanted) {
      mapper.seat(
          new Signer(
              ids.next(),
              round.id(),
              place++,
              w.holder(),
              w.weight(),
              SignerState.WAITING,
              null,
              null,
              null,
              null,
              null,
              w.post()));
    }
    tell(
        round,
        "sign-begun",
        "“%s”开始%s，应签%d人".formatted(start.taskName(), SigningWords.way(rule.way()), wanted.size()),
        Map.of("round", round.id(), "signers", wanted.size()));
    return round.id();
  }

  /** Whom the engine makes tasks for, in order; those taken away before their turn left out. */
  public List<String> wanted(long round) {
    return wanted(mapper.signers(round));
  }

  static List<String> wanted(List<Signer> signers) {
    return signers.stream()
        .filter(s -> s.taskId() != null || s.state() != SignerState.REMOVED)
        .map(Signer::wanted)
        .toList();
  }

  /** A task was made for one of those wanted. */
  public void opened(long round, String wanted, String taskId) {
    mapper.signers(round).stream()
        .filter(s -> s.state() == SignerState.WAITING && s.wanted().equals(wanted))
        .findFirst()
        .ifPresent(s -> mapper.open(s.id(), taskId));
  }

  /**
   * A signer's task is completed.
   *
   * @return whether he signed; else he was taken away
   * @throws DubanException conflict, if nothing was submitted there
   */
  public boolean signed(String taskId) {
    Optional<Signer> signer = mapper.atTask(taskId);
    if (signer.isEmpty() || signer.get().state() == SignerState.REMOVED) {
      return false;
    }
    SigningRound round = mapper.round(signer.get().roundId());
    Submission submission =
        current
            .find()
            .filter(s -> s.taskId().equals(taskId))
            .orElseThrow(
                () -> DubanException.conflict("handling.sign.no-submission", round.taskName()));
    mapper.vote(signer.get().id(), submission.id(), rules.require(round).ballot(submission.data()));
    return true;
  }

  @Override
  public boolean isWithdrawn(String taskId) {
    return mapper.atTask(taskId).filter(s -> s.state() == SignerState.REMOVED).isPresent();
  }

  /** Whether no further vote is needed. */
  public boolean isDecided(long round) {
    return rules.require(mapper.round(round)).decide(Tally.of(mapper.signers(round))).isPresent();
  }

  /** The token goes on; whoever has not signed need not any more. */
  public Ended end(long roundId) {
    SigningRound round = mapper.round(roundId);
    SigningRule rule = rules.require(round);
    List<Signer> signers = mapper.signers(roundId);
    Tally tally = Tally.of(signers);
    SigningResult result = rule.decide(tally).orElse(SigningResult.REFUSED);
    mapper.end(roundId, result.name(), clock.now());
    int withdrawn = withdraw(round, signers, "“%s”已有结果，不再需要您签署意见".formatted(round.taskName()));
    tell(
        round,
        "sign-ended",
        "“%s”%s%s：%s%s"
            .formatted(
                round.taskName(),
                SigningWords.way(rule.way()),
                result == SigningResult.AGREED ? "通过" : "未通过",
                SigningWords.tally(signers),
                withdrawn > 0 ? "；结果已定，" + withdrawn + "人未签，已撤回" : ""),
        Map.of("round", roundId, "result", result.name(), "withdrawn", withdrawn));
    return new Ended(rule.result(), result);
  }

  /** The round is over without a result: an event, or somebody's operation, ended the task. */
  public void cancel(long roundId) {
    SigningRound round = mapper.round(roundId);
    if (mapper.end(roundId, SigningRound.CANCELLED, clock.now()) > 0) {
      List<Signer> signers = mapper.signers(roundId);
      withdraw(round, signers, "“%s”已中止，不再需要您签署意见".formatted(round.taskName()));
      tell(
          round,
          "sign-cancelled",
          "“%s”未有结果即中止：%s".formatted(round.taskName(), SigningWords.tally(signers)),
          Map.of("round", roundId));
    }
  }

  private int withdraw(SigningRound round, List<Signer> signers, String text) {
    Set<String> persons = new LinkedHashSet<>();
    for (Signer signer : signers) {
      if (signer.state() == SignerState.OPEN && signer.taskId() != null) {
        mapper.claimedBy(signer.taskId()).ifPresent(p -> persons.add("P:" + p));
        if (signer.wanted().startsWith("P:")) {
          persons.add(signer.wanted());
        }
      }
    }
    if (!persons.isEmpty()) {
      notifications.tell(persons, round.caseId() == 0 ? null : round.caseId(), NOTE, text);
    }
    return mapper.withdrawOpen(round.id());
  }

  private void tell(SigningRound round, String kind, String text, Map<String, ?> data) {
    if (round.caseId() != 0) {
      timeline.record(round.caseId(), kind, text, data);
    }
  }
}
