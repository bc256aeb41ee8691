package org.duban.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.identity.Actor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.InboxReads.Held;
import org.duban.inbox.persistence.InboxReads.HolderReach;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a standing deputy has besides his own: the tasks of whom he acts for, as far as he was
 * appointed, but none from which either of the two is kept out.
 */
@Component
class Deputising {

  private final StandingDeputies deputies;
  private final Posts posts;
  private final InboxReads reads;

  Deputising(@Lazy StandingDeputies deputies, Posts posts, InboxReads reads) {
    this.deputies = deputies;
    this.posts = posts;
    this.reads = reads;
  }

  /** Under what the actor finds tasks: his own first, then those of his principals. */
  List<HolderReach> reaches(Actor actor) {
    Set<String> own = actor.holders();
    List<HolderReach> all = new ArrayList<>();
    own.forEach(holder -> all.add(HolderReach.own(holder)));
    for (Deputyship d : of(actor)) {
      holders(d.principalId()).stream()
          .filter(holder -> !own.contains(holder))
          .forEach(
              holder ->
                  all.add(
                      new HolderReach(
                          holder, d.principalId(), List.copyOf(d.processKeys()), d.unitPath())));
    }
    return all;
  }

  /** For whom the actor has these tasks; those he has himself are left out. */
  Map<String, Long> principals(List<OpenTask> tasks, Actor actor) {
    List<Deputyship> of = tasks.isEmpty() ? List.of() : of(actor);
    if (of.isEmpty()) {
      return Map.of();
    }
    Map<String, Set<String>> holders =
        reads.heldBy(tasks.stream().map(OpenTask::taskId).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    Held::taskId, Collectors.mapping(Held::holder, Collectors.toSet())));
    Map<String, Long> principals = new HashMap<>();
    for (OpenTask task : tasks) {
      Set<String> has = holders.getOrDefault(task.taskId(), Set.of());
      if (Collections.disjoint(has, actor.holders())) {
        of.stream()
            .filter(d -> d.covers(task))
            .filter(d -> !Collections.disjoint(has, holders(d.principalId())))
            .findFirst()
            .ifPresent(d -> principals.put(task.taskId(), d.principalId()));
      }
    }
    return principals;
  }

  /** For whom the actor may handle the task now, if not in his own right. */
  Optional<Long> principal(Routing.Found found, Actor actor) {
    OpenTask task = found.task().task();
    if (task.owner() != null || found.excludes(actor.personId())) {
      return Optional.empty();
    }
    Long assignee = task.assignee();
    return of(actor).stream()
        .filter(d -> d.covers(task) && !found.excludes(d.principalId()))
        .filter(
            d ->
                assignee == null
                    ? !Collections.disjoint(found.holders(), holders(d.principalId()))
                    : assignee == d.principalId())
        .map(Deputyship::principalId)
        .findFirst();
  }

  /** Whether the actor has an open task of the case as somebody's deputy. */
  boolean hasOpenTask(long caseId, Actor actor) {
    List<Deputyship> of = of(actor);
    if (of.isEmpty()) {
      return false;
    }
    return reads.ofCase(caseId).stream()
        .anyMatch(
            task -> {
              Set<String> has = Set.copyOf(reads.holders(task.taskId()));
              return reads.exclusionReasons(task.taskId(), actor.personId()).isEmpty()
                  && of.stream()
                      .filter(d -> d.covers(task))
                      .filter(d -> !Collections.disjoint(has, holders(d.principalId())))
                      .anyMatch(
                          d -> reads.exclusionReasons(task.taskId(), d.principalId()).isEmpty());
            });
  }

  private List<Deputyship> of(Actor actor) {
    return actor.personId() == 0 ? List.of() : deputies.of(actor.personId());
  }

  private Set<String> holders(long personId) {
    Set<String> holders = new LinkedHashSet<>();
    holders.add(RouteResolver.PERSON + personId);
    posts.of(personId).stream().map(Post::group).forEach(holders::add);
    return holders;
  }
}
