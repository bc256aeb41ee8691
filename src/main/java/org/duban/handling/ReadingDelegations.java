package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.handling.persistence.DelegationMapper;
import org.duban.handling.persistence.DelegationMapper.DelegationRow;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was delegated at a task, and what was answered; for whoever may look at the task. */
@Service
public class ReadingDelegations {

  private final TasksAtHand tasks;
  private final DelegationMapper delegations;
  private final People people;

  ReadingDelegations(TasksAtHand tasks, DelegationMapper delegations, People people) {
    this.tasks = tasks;
    this.delegations = delegations;
    this.people = people;
  }

  /** Oldest first. */
  @Transactional(readOnly = true)
  public List<Delegation> of(String taskId) {
    tasks.visible(taskId);
    List<DelegationRow> rows = delegations.of(taskId);
    Set<Long> ids =
        rows.stream()
            .flatMap(r -> Stream.of(r.fromPerson(), r.toPerson()))
            .collect(Collectors.toSet());
    Map<Long, Person> names = ids.isEmpty() ? Map.of() : people.byId(ids);
    return rows.stream()
        .map(
            r ->
                new Delegation(
                    name(names, r.fromPerson()),
                    name(names, r.toPerson()),
                    r.reason(),
                    r.at(),
                    r.opinion(),
                    r.returnedAt(),
                    r.recalledAt()))
        .toList();
  }

  private static String name(Map<Long, Person> names, long id) {
    Person person = names.get(id);
    return person == null ? "" : person.name();
  }
}
