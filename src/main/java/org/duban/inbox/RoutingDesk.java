package org.duban.inbox;

import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.duban.organisation.People;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where tasks wait that nobody can handle, to be given to someone. Permission routing.desk. */
@Service
@Transactional
public class RoutingDesk {

  private static final int MOST = 200;

  private final InboxReads reads;
  private final InboxLines lines;
  private final TaskAccess access;
  private final EngineTasks engine;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;
  private final Permissions permissions;

  RoutingDesk(
      InboxReads reads,
      InboxLines lines,
      TaskAccess access,
      EngineTasks engine,
      People people,
      Posts posts,
      Units units,
      Timeline timeline,
      Audit audit,
      CurrentActor current,
      Permissions permissions) {
    this.reads = reads;
    this.lines = lines;
    this.access = access;
    this.engine = engine;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
    this.permissions = permissions;
  }

  /** Unstaffed tasks in the actor's scope, soonest due first; 200 at most. */
  @Transactional(readOnly = true)
  public List<InboxLine> waiting() {
    List<String> scope = permissions.scope("routing.desk");
    if (scope.isEmpty()) {
      throw DubanException.forbidden("inbox.desk.none");
    }
    return lines.open(reads.atDesks(scope, MOST));
  }

  /**
   * Gives a task to a person or to the holders of a post. Permission {@code routing.desk} over its
   * unit; also for tasks that are staffed (reassignment).
   *
   * @param personId a person, or null
   * @param group {@code ROLE@unit}, if no person is given
   * @throws DubanException invalid, if neither or an unknown group is given, or the person is
   *     excluded
   */
  public void assign(
      String taskId, @Nullable Long personId, @Nullable String group, String reason) {
    Actor actor = current.require();
    Routing.Found found = access.locked(taskId, actor);
    OpenTask task = found.task().task();
    permissions.require("routing.desk", task.unitCode());
    if (reason.isBlank()) {
      throw DubanException.invalid("inbox.reason-required");
    }
    String to = personId == null ? group(group) : person(found, personId);
    if (task.assignee() != null) {
      engine.unassign(taskId);
    }
    engine.routeTo(taskId, to);
    timeline.record(
        task.caseId(),
        "assigned",
        "指派“" + task.taskName() + "”：" + reason.trim(),
        Map.of("to", to));
    audit.record("task.assigned", "task", taskId, String.join(",", found.holders()), to, Audit.OK);
  }

  private String person(Routing.Found found, long personId) {
    people.require(personId);
    if (found.excludes(personId)) {
      throw DubanException.invalid("inbox.desk.excluded", access.name(personId));
    }
    return RouteResolver.PERSON + personId;
  }

  private String group(@Nullable String group) {
    int at = group == null ? -1 : group.indexOf('@');
    if (group == null
        || at < 1
        || posts.roles().stream().map(Role::key).noneMatch(group.substring(0, at)::equals)
        || units.find(group.substring(at + 1)).isEmpty()) {
      throw DubanException.invalid("inbox.desk.group");
    }
    return group;
  }
}
