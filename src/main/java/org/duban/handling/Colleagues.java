package org.duban.handling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.handling.persistence.ColleagueMapper;
import org.duban.handling.persistence.ColleagueMapper.PostRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.Exclusion;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a task can be given to: officials who can log in, who are not kept out of it, and who are in
 * its reach. In reach is whoever has a post in the township, department or branch of the task's
 * unit, in a unit above or a department serving one, or the role the task asks for anywhere in the
 * county.
 */
@Service
public class Colleagues {

  private static final int MOST = 50;
  private static final int TOWNSHIP = 9;
  private static final int COUNTY = 6;

  private final TasksAtHand tasks;
  private final ColleagueMapper mapper;
  private final Units units;
  private final People people;
  private final CurrentActor current;
  private final ProductClock clock;

  Colleagues(
      TasksAtHand tasks,
      ColleagueMapper mapper,
      Units units,
      People people,
      CurrentActor current,
      ProductClock clock) {
    this.tasks = tasks;
    this.mapper = mapper;
    this.units = units;
    this.people = people;
    this.current = current;
    this.clock = clock;
  }

  /**
   * By name, 50 at most. Permission: whoever can handle the task.
   *
   * @param text part of the name of the person or of the unit of his post
   */
  @Transactional(readOnly = true)
  public List<Colleague> of(String taskId, @Nullable String text) {
    Actor actor = current.require();
    TaskAtHand task = tasks.visible(taskId);
    tasks.requireHandling(task, actor);
    return find(
        reach(task),
        text,
        Stream.concat(
                task.exclusions().stream().map(Exclusion::personId), Stream.of(actor.personId()))
            .collect(Collectors.toSet()));
  }

  /** Officials in reach of a unit, by name, without those. */
  List<Colleague> near(String unitCode, @Nullable String text, Set<Long> without) {
    return near(unitCode, text, without, false);
  }

  /** As {@link #near(String, String, Set)}, the actor himself among them or not. */
  List<Colleague> near(
      String unitCode, @Nullable String text, Set<Long> without, boolean withActor) {
    Set<Long> out = new HashSet<>(without);
    if (!withActor) {
      out.add(current.require().personId());
    }
    return find(reach(unitCode, List.of()), text, out);
  }

  private List<Colleague> find(Reach reach, @Nullable String text, Collection<Long> without) {
    String like = text == null || text.isBlank() ? null : "%" + escaped(text.trim()) + "%";
    List<Long> found =
        mapper.find(reach, like, null, clock.today(), MOST + without.size() + 1).stream()
            .filter(id -> !without.contains(id))
            .limit(MOST)
            .toList();
    return found.isEmpty() ? List.of() : named(found);
  }

  /**
   * The person, to whom the task can be given.
   *
   * @throws DubanException invalid, if it is the actor, or someone kept out, out of reach or
   *     without account
   */
  public Person require(TaskAtHand task, long personId) {
    Person person = people.require(personId);
    if (personId == current.require().personId()) {
      throw DubanException.invalid("handling.person.oneself");
    }
    if (task.excludes(personId)) {
      throw DubanException.invalid("handling.person.excluded", person.name());
    }
    requireReach(reach(task), person);
    return person;
  }

  /** As {@link #require}, for what concerns a unit and no task. */
  Person requireNear(String unitCode, long personId) {
    Person person = people.require(personId);
    requireReach(reach(unitCode, List.of()), person);
    return person;
  }

  /** Whether the person is an official in reach of the unit who can log in. */
  boolean isNear(String unitCode, long personId) {
    return !mapper.find(reach(unitCode, List.of()), null, personId, clock.today(), 1).isEmpty();
  }

  private void requireReach(Reach reach, Person person) {
    if (mapper.find(reach, null, person.id(), clock.today(), 1).isEmpty()) {
      throw DubanException.invalid("handling.person.out-of-reach", person.name());
    }
  }

  private Reach reach(TaskAtHand task) {
    List<String> roles =
        task.wanted().stream()
            .filter(w -> w.indexOf('@') > 0)
            .map(w -> w.substring(0, w.indexOf('@')))
            .distinct()
            .toList();
    return reach(task.task().unitCode(), roles);
  }

  private Reach reach(String unitCode, List<String> roles) {
    if (unitCode.isEmpty() || units.find(unitCode).isEmpty()) {
      throw DubanException.invalid("handling.no-unit");
    }
    List<Unit> lineage = units.lineage(unitCode);
    Unit own = lineage.get(0);
    String below = division(lineage, TOWNSHIP);
    if (below == null && own.kind() != UnitKind.DIVISION) {
      below = own.path();
    }
    String county = division(lineage, COUNTY);
    return new Reach(
        below,
        lineage.stream().map(Unit::code).toList(),
        roles,
        county == null ? lineage.get(lineage.size() - 1).path() : county);
  }

  private static @Nullable String division(List<Unit> lineage, int digits) {
    return lineage.stream()
        .filter(u -> u.kind() == UnitKind.DIVISION && u.code().length() == digits)
        .map(Unit::path)
        .findFirst()
        .orElse(null);
  }

  private List<Colleague> named(List<Long> personIds) {
    Map<Long, List<PostRow>> posts = new LinkedHashMap<>();
    personIds.forEach(id -> posts.put(id, new ArrayList<>()));
    mapper
        .posts(personIds, clock.today())
        .forEach(row -> posts.computeIfAbsent(row.personId(), k -> new ArrayList<>()).add(row));
    return posts.values().stream()
        .filter(rows -> !rows.isEmpty())
        .map(
            rows ->
                new Colleague(
                    rows.get(0).personId(),
                    rows.get(0).name(),
                    rows.get(0).unitName(),
                    rows.stream().map(r -> r.unitName() + " " + r.roleName()).distinct().toList()))
        .toList();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
