package org.duban.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.inbox.persistence.ExclusionSources;
import org.duban.inbox.persistence.ExclusionSources.Involved;
import org.duban.organisation.Relatives;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who must not handle a task, worked out from its model, the case and who acted in it. */
@Component
class Exclusions {

  private final TaskModels models;
  private final ExclusionSources sources;
  private final Relatives relatives;
  private final Supplier<List<FurtherExclusions>> further;

  Exclusions(
      TaskModels models,
      ExclusionSources sources,
      Relatives relatives,
      ObjectProvider<FurtherExclusions> further) {
    this.further = SingletonSupplier.of(() -> further.stream().toList());
    this.models = models;
    this.sources = sources;
    this.relatives = relatives;
  }

  /** Exclusions by task id, for many tasks with few reads. */
  Map<String, Set<Exclusion>> of(Collection<EngineTask> tasks) {
    List<OpenTask> open = tasks.stream().map(EngineTask::task).toList();
    Map<Long, List<Involved>> involved =
        sources
            .involved(
                open.stream().map(OpenTask::caseId).collect(Collectors.toSet()),
                open.stream().flatMap(t -> rules(t).actedAt().stream()).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.groupingBy(Involved::caseId));
    List<Map<String, Set<Exclusion>>> more = further.get().stream().map(f -> f.of(open)).toList();
    Map<Long, Set<Long>> kin = new HashMap<>();
    Map<String, Set<Exclusion>> found = new LinkedHashMap<>();
    for (OpenTask task : open) {
      // the first reason of each kind counts
      Map<String, Exclusion> distinct = new LinkedHashMap<>();
      for (Exclusion e : of(task, involved.getOrDefault(task.caseId(), List.of()), kin)) {
        distinct.putIfAbsent(e.personId() + e.reason().name(), e);
      }
      for (Map<String, Set<Exclusion>> m : more) {
        for (Exclusion e : m.getOrDefault(task.taskId(), Set.of())) {
          distinct.putIfAbsent(e.personId() + e.reason().name(), e);
        }
      }
      found.put(task.taskId(), new LinkedHashSet<>(distinct.values()));
    }
    return found;
  }

  /**
   * Who is kept out now. Where the model keeps anybody out, that is worked out anew: somebody may
   * have acted, or become a relative, since it was projected. Who stands aside is projected as he
   * does.
   */
  Set<Exclusion> now(EngineTask task, Set<Exclusion> shown) {
    TaskRules rules = rules(task.task());
    return rules.exclude().isEmpty() && !rules.signing()
        ? shown
        : of(List.of(task)).getOrDefault(task.task().taskId(), Set.of());
  }

  private Set<Exclusion> of(OpenTask task, List<Involved> involved, Map<Long, Set<Long>> kin) {
    TaskRules rules = rules(task);
    Set<Exclusion> all = new LinkedHashSet<>();
    Long subject = task.subjectPersonId();
    if (subject != null && rules.exclude().contains("subject")) {
      all.add(new Exclusion(subject, ExclusionReason.SUBJECT, ""));
    }
    if (subject != null && rules.exclude().contains("relatives")) {
      for (long relative : kin.computeIfAbsent(subject, relatives::of)) {
        all.add(new Exclusion(relative, ExclusionReason.RELATIVE, ""));
      }
    }
    for (String taskKey : rules.actedAt()) {
      involved.stream()
          .filter(i -> taskKey.equals(i.taskKey()))
          .forEach(i -> all.add(new Exclusion(i.personId(), ExclusionReason.ACTED, taskKey)));
    }
    for (String kind : rules.actedIn()) {
      for (ExclusionSources.ActedIn a : sources.actedIn(task.caseId(), kind)) {
        all.add(new Exclusion(a.personId(), ExclusionReason.ACTED_IN, a.caseNumber()));
      }
    }
    for (Involved i : involved) {
      if (i.taskKey() == null) {
        String reason = Objects.requireNonNullElse(i.reason(), "");
        all.add(new Exclusion(i.personId(), ExclusionReason.RECUSED, reason));
      }
    }
    return all;
  }

  private TaskRules rules(OpenTask task) {
    return models.rules(task.processDefinitionId(), task.taskKey());
  }
}
