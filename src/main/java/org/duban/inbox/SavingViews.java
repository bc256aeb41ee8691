package org.duban.inbox;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.InboxView.SharingUnit;
import org.duban.inbox.persistence.ViewMapper;
import org.duban.inbox.persistence.ViewMapper.StoredView;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views the actor has saved, and those that others share with a unit of his. A view of one's
 * own needs no permission; sharing it with a unit, and changing what is shared there, needs {@code
 * supervise} over the unit. A view shows nobody what his box would not show him.
 */
@Service
public class SavingViews {

  private static final String SUPERVISE = "supervise";
  private static final int MOST = 50;
  private static final int LONGEST_NAME = 60;
  private static final Pattern BOX = Pattern.compile("[a-z]{1,20}");
  private static final Pattern QUERY = Pattern.compile("[^\\s?#<>\"]{0,1000}");

  /**
   * What is to be kept.
   *
   * @param unitCode with whose people it is shared; null: with nobody
   */
  public record View(String name, String box, String query, @Nullable String unitCode) {}

  private final ViewMapper mapper;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Units units;
  private final People people;
  private final Audit audit;
  private final Ids ids;

  SavingViews(
      ViewMapper mapper,
      CurrentActor current,
      Permissions permissions,
      Units units,
      People people,
      Audit audit,
      Ids ids) {
    this.mapper = mapper;
    this.current = current;
    this.permissions = permissions;
    this.units = units;
    this.people = people;
    this.audit = audit;
    this.ids = ids;
  }

  /** The actor's own in the order in which they were first saved, then what is shared with him. */
  @Transactional(readOnly = true)
  public List<InboxView> seen() {
    Actor actor = current.require();
    Set<String> mine =
        actor.posts().stream()
            .flatMap(p -> units.lineage(p.unitCode()).stream())
            .map(Unit::code)
            .collect(Collectors.toSet());
    return mapper.of(actor.personId(), mine).stream().map(v -> shown(v, actor)).toList();
  }

  /**
   * @throws DubanException invalid, if name, box, query or unit cannot be; forbidden, if the actor
   *     does not supervise the unit; conflict, if he or the unit has a view of that name, or he has
   *     fifty views
   */
  @Transactional
  public InboxView save(View wanted) {
    Actor actor = person();
    StoredView view = checked(ids.next(), actor.personId(), wanted, 0);
    requireSharing(view.unitCode());
    return inserted(view, actor);
  }

  /**
   * @param version of the view that was changed; null: whatever it is now
   * @throws DubanException as {@link #save}; not found, if the actor may not change it; conflict,
   *     if it was changed meanwhile
   */
  @Transactional
  public InboxView change(long id, View wanted, @Nullable Integer version) {
    Actor actor = person();
    StoredView before = editable(id, actor);
    if (version != null && version != before.version()) {
      throw DubanException.conflict("inbox.view.changed");
    }
    StoredView view = checked(id, before.personId(), wanted, before.version() + 1);
    if (!Objects.equals(before.unitCode(), view.unitCode())) {
      requireSharing(view.unitCode());
    }
    named(view, () -> mapper.update(view));
    tell(before, view);
    return shown(view, actor);
  }

  /**
   * A view that the actor sees, as one of his own.
   *
   * @param name null: as it is named there
   * @throws DubanException as {@link #save}; not found, if he does not see it
   */
  @Transactional
  public InboxView copy(long id, @Nullable String name) {
    Actor actor = person();
    InboxView seen =
        seen().stream()
            .filter(v -> v.id() == id)
            .findFirst()
            .orElseThrow(() -> DubanException.notFound("inbox.view.none"));
    View wanted = new View(name == null ? seen.name() : name, seen.box(), seen.query(), null);
    return inserted(checked(ids.next(), actor.personId(), wanted, 0), actor);
  }

  /**
   * @throws DubanException not found, if the actor may not change it
   */
  @Transactional
  public void remove(long id) {
    StoredView before = editable(id, person());
    mapper.delete(id);
    tell(before, null);
  }

  private InboxView inserted(StoredView view, Actor actor) {
    if (mapper.count(actor.personId()) >= MOST) {
      throw DubanException.conflict("inbox.view.many", MOST);
    }
    named(view, () -> mapper.insert(view));
    tell(null, view);
    return shown(view, actor);
  }

  private Actor person() {
    Actor actor = current.require();
    if (actor.personId() == 0) {
      throw DubanException.forbidden("inbox.view.person");
    }
    return actor;
  }

  private StoredView editable(long id, Actor actor) {
    return mapper
        .lock(id)
        .filter(v -> editable(v, actor))
        .orElseThrow(() -> DubanException.notFound("inbox.view.none"));
  }

  private boolean editable(StoredView view, Actor actor) {
    String unit = view.unitCode();
    return unit == null
        ? view.personId() == actor.personId()
        : permissions.allowed(SUPERVISE, unit);
  }

  private void requireSharing(@Nullable String unitCode) {
    if (unitCode != null) {
      permissions.require(SUPERVISE, units.require(unitCode).code());
    }
  }

  private InboxView shown(StoredView view, Actor actor) {
    String unit = view.unitCode();
    return new InboxView(
        view.id(),
        view.name(),
        view.box(),
        view.query(),
        unit == null ? null : new SharingUnit(unit, units.find(unit).map(Unit::name).orElse(unit)),
        editable(view, actor),
        view.version(),
        view.personId() == actor.personId()
            ? null
            : people.find(view.personId()).map(Person::name).orElse(""));
  }

  /** What others see is on record. */
  private void tell(@Nullable StoredView before, @Nullable StoredView after) {
    String from = before == null || before.unitCode() == null ? null : text(before);
    String to = after == null || after.unitCode() == null ? null : text(after);
    if (!Objects.equals(from, to)) {
      StoredView view = Objects.requireNonNull(after == null ? before : after);
      audit.record("view.shared", "inbox-view", view.id(), from, to, Audit.OK);
    }
  }

  private static String text(StoredView view) {
    return "%s: %s, %s?%s".formatted(view.unitCode(), view.name(), view.box(), view.query());
  }

  private static StoredView checked(long id, long person, View wanted, int version) {
    String trimmed = wanted.name().strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
      throw DubanException.invalid("inbox.view.name", LONGEST_NAME);
    }
    if (!BOX.matcher(wanted.box()).matches() || !QUERY.matcher(wanted.query()).matches()) {
      throw DubanException.invalid("inbox.view.query");
    }
    return new StoredView(
        id, person, trimmed, wanted.box(), wanted.query(), wanted.unitCode(), version);
  }

  private static void named(StoredView view, Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException e) {
      throw DubanException.conflict("inbox.view.twice", view.name());
    }
  }
}
