package org.duban.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.RoundListMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.Cases;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The problem list of a round: compiled with one account per person, signed at once by the
 * township's leader, received or returned by the organisation department (P1.9). Called by the
 * round's process.
 */
@Service
public class ListingProblems {

  private final Declarations declarations;
  private final DeclarationMapper members;
  private final LedgeringProblems ledger;
  private final RoundMapper rounds;
  private final RoundListMapper lists;
  private final Submissions submissions;
  private final Cases cases;
  private final Ids ids;
  private final ProductClock clock;
  private final Audit audit;

  ListingProblems(
      Declarations declarations,
      DeclarationMapper members,
      LedgeringProblems ledger,
      RoundMapper rounds,
      RoundListMapper lists,
      Submissions submissions,
      Cases cases,
      Ids ids,
      ProductClock clock,
      Audit audit) {
    this.declarations = declarations;
    this.members = members;
    this.ledger = ledger;
    this.rounds = rounds;
    this.lists = lists;
    this.submissions = submissions;
    this.cases = cases;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /** Compiles the list anew; after a return it gets the next number. */
  @Transactional
  public void compile(long caseId) {
    Round round = declarations.roundOfCase(caseId);
    members.ofRound(round.id()).forEach(ledger::count);
    List<RoundListLine> lines =
        members.ofRound(round.id()).stream().map(RoundListLine::of).toList();
    long id = ids.next();
    lists.insert(
        new RoundList(
            id,
            round.id(),
            lists.latest(round.id()).map(l -> l.no() + 1).orElse(1),
            "COMPILED",
            hash(lines),
            lines.size(),
            lines.stream().mapToInt(RoundListLine::problems).sum(),
            clock.now(),
            null,
            null,
            null,
            null,
            null));
    lists.insertLines(id, lines);
    rounds.setState(round.id(), RoundState.LISTING, clock.now());
    cases.setStatus(caseId, RoundState.LISTING.name());
  }

  /**
   * Enters who signed and whether the department received it; once received, the members go on.
   *
   * @throws DubanException invalid, if it is returned for no reason; conflict, if the list is not
   *     the one that was compiled
   */
  @Transactional
  public void settle(long caseId) {
    Round round = declarations.roundOfCase(caseId);
    RoundList list =
        lists
            .latest(round.id())
            .orElseThrow(() -> DubanException.notFound("campaign.no-list", round.unitCode()));
    if (!hash(lists.lines(list.id())).equals(list.hash())) {
      throw DubanException.conflict("campaign.list-changed");
    }
    Submission signed = submissions.latest(caseId, "Task_SignProblemList").orElseThrow();
    Submission decided = submissions.latest(caseId, "Task_ReceiveProblemList").orElseThrow();
    boolean received = decided.data().path("decision").asString("").equals("receive");
    String reason = decided.data().path("reason").asString("");
    if (!received && reason.isBlank()) {
      throw DubanException.invalid("campaign.reason-missing");
    }
    lists.settle(
        list.id(),
        received ? "RECEIVED" : "RETURNED",
        signed.personId(),
        signed.at(),
        decided.personId(),
        clock.now(),
        reason);
    if (received) {
      rounds.release(round.id(), clock.now());
      cases.setStatus(caseId, RoundState.RELEASED.name());
    }
    audit.record(
        "round.list." + (received ? "received" : "returned"),
        "round",
        round.id(),
        null,
        list.hash(),
        Audit.OK);
  }

  /** Problems of all members of the round. */
  @Transactional(readOnly = true)
  public int problems(long caseId) {
    return members.ofRound(declarations.roundOfCase(caseId).id()).stream()
        .mapToInt(Declaration::problems)
        .sum();
  }

  private static String hash(List<RoundListLine> lines) {
    return Sha256.of(lines.stream().map(RoundListLine::toString).collect(Collectors.joining("\n")));
  }
}
