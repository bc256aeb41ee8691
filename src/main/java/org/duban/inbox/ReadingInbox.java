package org.duban.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.casefile.Light;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.CopyMapper;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.InboxReads.BegunTask;
import org.duban.inbox.persistence.InboxReads.HolderReach;
import org.duban.inbox.persistence.InboxReads.PastRow;
import org.duban.inbox.persistence.InboxReads.Slice;
import org.duban.inbox.persistence.InboxReads.Where;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boxes of the current actor. Needs no permission: everyone sees what is his. */
@Service
@Transactional(readOnly = true)
public class ReadingInbox {

  private static final InboxFilter ANY = new InboxFilter(null, null, null, null, null, null, null);
  private static final String CLOSED = "CLOSED";
  private static final String DRAFTS = "DRAFTS";
  private static final int CAP = 1000;
  private static final Slice UP_TO_CAP = Slice.first(BoxSort.DUE, CAP);
  private static final int LARGEST_PAGE = 200;

  private final InboxReads reads;
  private final CopyMapper copies;
  private final Deputising deputising;
  private final CurrentActor current;
  private final BoxFilter filters;
  private final InboxLines lines;
  private final Permissions permissions;

  ReadingInbox(
      InboxReads reads,
      CopyMapper copies,
      Deputising deputising,
      CurrentActor current,
      BoxFilter filters,
      InboxLines lines,
      Permissions permissions) {
    this.reads = reads;
    this.copies = copies;
    this.deputising = deputising;
    this.current = current;
    this.filters = filters;
    this.lines = lines;
    this.permissions = permissions;
  }

  /** As {@link #todo(InboxFilter, BoxSort, String, int)}, soonest due first. */
  public InboxPage todo(InboxFilter filter, @Nullable String after, int limit) {
    return todo(filter, BoxSort.DUE, after, limit);
  }

  /**
   * What the actor can do now.
   *
   * @param after {@code next} of the page before, in the same order
   * @throws DubanException invalid, if {@code after} was not given by us
   */
  public InboxPage todo(InboxFilter filter, BoxSort sort, @Nullable String after, int limit) {
    Actor actor = current.require();
    Set<String> holders = actor.holders();
    if (holders.isEmpty()) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    Map<String, OpenTask> distinct = new LinkedHashMap<>();
    reads
        .todo(
            deputising.reaches(actor),
            actor.personId(),
            filters.where(filter),
            slice(sort, after, size + 1))
        .forEach(t -> distinct.putIfAbsent(t.taskId(), t));
    return open(List.copyOf(distinct.values()), sort, size, actor);
  }

  private static Slice slice(BoxSort sort, @Nullable String after, int limit) {
    BoxCursor from = after == null ? null : BoxCursor.of(sort.name(), after);
    return from == null
        ? Slice.first(sort, limit)
        : new Slice(sort, from.precedence(), from.at(), from.id(), limit);
  }

  /** A page of tasks of which one more than its size was read. */
  private InboxPage open(List<OpenTask> read, BoxSort sort, int size, @Nullable Actor actor) {
    List<OpenTask> tasks = read.stream().limit(size).toList();
    OpenTask last = read.size() > size ? tasks.get(size - 1) : null;
    List<InboxLine> shown =
        actor == null ? lines.open(tasks) : lines.open(tasks, deputising.principals(tasks, actor));
    return new InboxPage(shown, last == null ? null : cursor(last, sort).text());
  }

  private static BoxCursor cursor(OpenTask task, BoxSort sort) {
    return new BoxCursor(
        sort.name(),
        sort == BoxSort.PRIORITY ? TaskPriority.FIRST - task.priority() : 0,
        sort == BoxSort.ARRIVAL ? task.createdAt() : task.due(),
        task.taskId());
  }

  /**
   * Everything open below the posts with which the actor supervises; nothing for whoever has none.
   * Permission: {@code supervise} decides how far he sees.
   *
   * @param after {@code next} of the page before, in the same order
   * @throws DubanException invalid, if {@code after} was not given by us
   */
  public InboxPage supervised(InboxFilter filter, BoxSort sort, @Nullable String after, int limit) {
    List<String> below = permissions.scope("supervise");
    if (below.isEmpty()) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    return open(
        reads.supervised(below, filters.where(filter), slice(sort, after, size + 1)),
        sort,
        size,
        null);
  }

  /** Cases that have ended and in which the actor had a part, last ended first. */
  public InboxPage closed(InboxFilter filter, @Nullable String after, int limit) {
    long person = current.require().personId();
    if (person == 0) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    BoxCursor from = after == null ? null : BoxCursor.of(CLOSED, after);
    List<PastRow> rows =
        reads.closed(
            person,
            filters.where(filter),
            from == null ? null : from.at(),
            from == null ? null : before(from.id()),
            size + 1);
    List<PastRow> page = rows.stream().limit(size).toList();
    PastRow last = rows.size() > size ? page.get(size - 1) : null;
    return new InboxPage(
        lines.past(page),
        last == null
            ? null
            : BoxCursor.of(CLOSED, last.at(), String.valueOf(last.caseId())).text());
  }

  /** What the actor submitted, latest first. */
  public InboxPage done(InboxFilter filter, @Nullable String after, int limit) {
    long person = current.require().personId();
    int size = size(limit);
    return past(reads.done(person, filters.where(filter), before(after), size + 1), size);
  }

  /** Tasks at which the actor has begun something and can go on with it, last saved first. */
  public InboxPage drafts(InboxFilter filter, @Nullable String after, int limit) {
    Actor actor = current.require();
    if (actor.personId() == 0) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    List<BegunTask> begun =
        begun(actor, filter, after == null ? null : BoxCursor.of(DRAFTS, after), size + 1);
    List<BegunTask> page = begun.stream().limit(size).toList();
    BegunTask last = begun.size() > size ? page.get(size - 1) : null;
    return new InboxPage(
        lines.begun(page),
        last == null ? null : BoxCursor.of(DRAFTS, last.savedAt(), last.taskId()).text());
  }

  private List<BegunTask> begun(
      Actor actor, InboxFilter filter, @Nullable BoxCursor from, int limit) {
    return reads.begun(
        actor.personId(),
        deputising.reaches(actor).stream().map(HolderReach::holder).distinct().toList(),
        permissions.scope("entry.assist"),
        filters.where(filter),
        from == null ? null : from.at(),
        from == null ? null : from.id(),
        limit);
  }

  /** Cases the actor opened, latest first. */
  public InboxPage started(InboxFilter filter, @Nullable String after, int limit) {
    long person = current.require().personId();
    if (person == 0) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    return past(reads.started(person, filters.where(filter), before(after), size + 1), size);
  }

  /** Cases the actor was told of or asked about, the last first. */
  public InboxPage copied(InboxFilter filter, @Nullable String after, int limit) {
    long person = current.require().personId();
    if (person == 0) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    List<PastRow> rows = reads.copied(person, filters.where(filter), before(after), size + 1);
    List<PastRow> page = rows.stream().limit(size).toList();
    return new InboxPage(
        lines.copied(page), rows.size() > size ? String.valueOf(page.get(size - 1).id()) : null);
  }

  /** How many in each box; an administrator who is no person has none of his own. */
  public InboxCounts counts() {
    Actor actor = current.require();
    if (actor.holders().isEmpty()) {
      return InboxCounts.NONE;
    }
    boolean person = actor.personId() != 0;
    List<String> below = permissions.scope("supervise");
    List<HolderReach> reaches = deputising.reaches(actor);
    return new InboxCounts(
        count(reaches, actor, null),
        person ? reads.countDone(actor.personId(), CAP) : 0,
        person ? reads.countStarted(actor.personId(), CAP) : 0,
        count(reaches, actor, Light.RED),
        count(reaches, actor, Light.YELLOW),
        count(reaches, actor, Light.BLUE),
        person ? begun(actor, ANY, null, CAP).size() : 0,
        person ? reads.countClosed(actor.personId(), CAP) : 0,
        count(below, null),
        count(below, Light.RED),
        count(below, Light.YELLOW),
        count(below, Light.BLUE),
        person ? copies.countOpen(actor.personId(), CAP) : 0);
  }

  private InboxPage past(List<PastRow> rows, int size) {
    List<PastRow> page = rows.stream().limit(size).toList();
    String next = rows.size() > size ? String.valueOf(page.get(size - 1).id()) : null;
    return new InboxPage(lines.past(page), next);
  }

  private int count(List<HolderReach> reaches, Actor actor, @Nullable Light light) {
    return reads.countTodo(reaches, actor.personId(), lit(light), UP_TO_CAP);
  }

  private int count(List<String> below, @Nullable Light light) {
    return below.isEmpty() ? 0 : reads.countSupervised(below, lit(light), UP_TO_CAP);
  }

  private Where lit(@Nullable Light light) {
    return filters.where(new InboxFilter(null, null, null, null, light, null, null));
  }

  private static int size(int limit) {
    return Math.max(1, Math.min(limit, LARGEST_PAGE));
  }

  private static long before(@Nullable String after) {
    try {
      return after == null ? Long.MAX_VALUE : Long.parseLong(after);
    } catch (NumberFormatException e) {
      throw DubanException.invalid("inbox.bad-page");
    }
  }
}
