package org.duban.handling.signing;

import java.util.List;
import java.util.Map;
import org.duban.casefile.Timeline;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.handling.signing.persistence.TurnMapper;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.KeptOut;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Posts;
import org.duban.organisation.PostsChanged;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signs as one of the holders of a post is replaced by his successor when he leaves it. */
@Component
class ReplacingSigners {

  private final SigningRoundMapper rounds;
  private final TurnMapper turns;
  private final EngineTasks engine;
  private final KeptOut keptOut;
  private final Posts posts;
  private final People people;
  private final Timeline timeline;

  ReplacingSigners(
      SigningRoundMapper rounds,
      TurnMapper turns,
      @Lazy EngineTasks engine,
      KeptOut keptOut,
      Posts posts,
      People people,
      @Lazy Timeline timeline) {
    this.rounds = rounds;
    this.turns = turns;
    this.engine = engine;
    this.keptOut = keptOut;
    this.posts = posts;
    this.people = people;
    this.timeline = timeline;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  void on(PostsChanged changed) {
    List<String> persons = changed.personIds().stream().map(id -> "P:" + id).toList();
    if (!persons.isEmpty()) {
      rounds.signingInPerson(persons).stream()
          .filter(s -> !holds(s))
          .forEach(this::leaveToSuccessor);
    }
  }

  private boolean holds(Signer signer) {
    return posts.of(person(signer)).stream().anyMatch(p -> p.group().equals(signer.post()));
  }

  private void leaveToSuccessor(Signer signer) {
    rounds.leaveToPost(signer.id());
    if (signer.taskId() != null && signer.post() != null) {
      pass(signer.taskId(), signer.post());
    }
    SigningRound round = rounds.round(signer.roundId());
    if (round.caseId() != 0) {
      keptOut.changed(round.caseId());
      timeline.record(
          round.caseId(),
          "signer-replaced",
          "%s不再任职，“%s”由接任者签署"
              .formatted(
                  people.find(person(signer)).map(Person::name).orElse(""), round.taskName()),
          Map.of("round", round.id(), "member", signer.id()));
    }
  }

  private void pass(String taskId, String post) {
    if (turns.anyOpen(taskId)) {
      // it comes back to him who has the post by then
      turns.rehome(taskId, post);
    } else {
      engine.unassign(taskId);
      engine.routeTo(taskId, post);
    }
  }

  private static long person(Signer signer) {
    return Long.parseLong(signer.wanted().substring(2));
  }
}
