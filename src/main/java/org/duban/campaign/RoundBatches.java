package org.duban.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.DrawMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.workflow.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves rounds and people's chains on by batch: nobody's chain touches a round or the campaign, and
 * no round keeps a timer per person. Each batch finds by set what is ready, and tells it in
 * transactions of a few dozen; a repeat does no harm, since who was told no longer waits.
 */
@Component
public class RoundBatches {

  private static final Logger log = LoggerFactory.getLogger(RoundBatches.class);
  private static final int CHUNK = 50;

  private final RoundMapper rounds;
  private final DeclarationMapper declarations;
  private final DrawMapper draws;
  private final DrawingSample drawing;
  private final Cases cases;
  private final Messages messages;
  private final CurrentActor actor;
  private final TransactionTemplate transactions;
  private final boolean inBackground;

  RoundBatches(
      RoundMapper rounds,
      DeclarationMapper declarations,
      DrawMapper draws,
      DrawingSample drawing,
      Cases cases,
      Messages messages,
      CurrentActor actor,
      TransactionTemplate transactions,
      @Value("${duban.engine.job-executor:true}") boolean inBackground) {
    this.rounds = rounds;
    this.declarations = declarations;
    this.draws = draws;
    this.drawing = drawing;
    this.cases = cases;
    this.messages = messages;
    this.actor = actor;
    this.transactions = transactions;
    this.inBackground = inBackground;
  }

  @Scheduled(fixedDelay = 15_000, initialDelay = 20_000)
  void scheduled() {
    if (inBackground) {
      runAll();
    }
  }

  /** Every batch once, in the order of a round. */
  public void runAll() {
    actor.asSystem(
        () -> {
          tellAllIn();
          tellNotIn();
          drawTownships();
          tellSpotChecked();
          releaseMembers();
          tellMembersClosed();
          return true;
        });
  }

  private void tellAllIn() {
    rounds.allIn(CHUNK).forEach(r -> tellRound(r, "Message_AllIn"));
  }

  private void tellNotIn() {
    tellDeclarations(
        after -> declarations.notIn(after, CHUNK),
        "Message_CollectionEnded",
        DeclarationStatus.OMITTED);
  }

  private void releaseMembers() {
    tellDeclarations(after -> declarations.released(after, CHUNK), "Message_RoundListed", null);
  }

  private void drawTownships() {
    for (Round stratum : rounds.strataToDraw()) {
      safely(
          stratum,
          () -> {
            boolean drawn =
                draws
                    .ofTownship(stratum.campaignId(), stratum.townshipCode())
                    .map(Draw::isDrawn)
                    .orElse(false);
            if (!drawn) {
              drawing.draw(stratum.campaignId(), stratum.townshipCode());
            }
          });
      rounds.list(stratum.campaignId(), stratum.townshipCode()).stream()
          .filter(r -> r.townshipCode().equals(stratum.townshipCode()))
          .filter(r -> r.state() == RoundState.AWAITING_DRAW)
          .forEach(r -> tellRound(r, "Message_TownshipDrawn"));
    }
  }

  private void tellSpotChecked() {
    rounds.inState(RoundState.SPOT_CHECK).stream()
        .filter(r -> allClosed(r, "spot-check"))
        .forEach(r -> tellRound(r, "Message_SpotChecksDone"));
  }

  private void tellMembersClosed() {
    rounds.membersClosed().stream()
        .filter(this::rectificationsClosed)
        .forEach(r -> tellRound(r, "Message_MembersClosed"));
  }

  private boolean rectificationsClosed(Round round) {
    return declarations.ofRound(round.id()).stream()
        .filter(d -> d.problems() > 0 && d.caseId() != null)
        .allMatch(
            d ->
                cases.linked(Objects.requireNonNull(d.caseId()), "rectification").stream()
                    .allMatch(c -> c.closedAt() != null));
  }

  private boolean allClosed(Round round, String kind) {
    return round.caseId() != null
        && cases.linked(round.caseId(), kind).stream().allMatch(c -> c.closedAt() != null);
  }

  private void tellRound(Round round, String message) {
    safely(
        round,
        () -> {
          if (round.caseId() != null) {
            messages.send(message, cases.require(round.caseId()).number(), Map.of());
          }
        });
  }

  private void tellDeclarations(
      LongFunction<List<Declaration>> next, String message, @Nullable DeclarationStatus status) {
    long after = 0;
    while (after >= 0) {
      long from = after;
      Long last = transactions.execute(tx -> tellChunk(next.apply(from), message, status));
      after = last == null ? -1 : last;
    }
  }

  private long tellChunk(
      List<Declaration> chunk, String message, @Nullable DeclarationStatus status) {
    for (Declaration d : chunk) {
      if (d.caseNo() != null && messages.send(message, d.caseNo(), Map.of()) && status != null) {
        declarations.setStatus(d.id(), status);
      }
    }
    return chunk.size() < CHUNK ? -1 : chunk.get(chunk.size() - 1).id();
  }

  /** One round that cannot go on must not hold up the others. */
  private void safely(Round round, Runnable act) {
    try {
      transactions.executeWithoutResult(tx -> act.run());
    } catch (RuntimeException e) {
      log.error("Round {} of campaign {} could not go on", round.id(), round.campaignId(), e);
    }
  }
}
