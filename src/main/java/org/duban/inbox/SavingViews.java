package org.duban.inbox;

import java.util.List;
import java.util.regex.Pattern;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.ViewMapper;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views the actor has saved. Needs no permission: a view is its owner's alone and shows nothing
 * the box would not show him.
 */
@Service
public class SavingViews {

  private static final int MOST = 50;
  private static final int LONGEST_NAME = 60;
  private static final Pattern BOX = Pattern.compile("[a-z]{1,20}");
  private static final Pattern QUERY = Pattern.compile("[^\\s?#<>\"]{0,1000}");

  private final ViewMapper mapper;
  private final CurrentActor current;
  private final Ids ids;

  SavingViews(ViewMapper mapper, CurrentActor current, Ids ids) {
    this.mapper = mapper;
    this.current = current;
    this.ids = ids;
  }

  /** In the order in which they were first saved. */
  @Transactional(readOnly = true)
  public List<InboxView> mine() {
    return mapper.of(current.require().personId());
  }

  /**
   * @throws DubanException invalid, if name, box or query cannot be; conflict, if the actor has a
   *     view of that name, or fifty views
   */
  @Transactional
  public InboxView save(String name, String box, String query) {
    long person = person();
    InboxView view = checked(ids.next(), name, box, query);
    if (mapper.of(person).size() >= MOST) {
      throw DubanException.conflict("inbox.view.many", MOST);
    }
    named(view, () -> mapper.insert(person, view));
    return view;
  }

  /**
   * @throws DubanException as {@link #save}; not found, if it is not the actor's
   */
  @Transactional
  public InboxView change(long id, String name, String box, String query) {
    long person = person();
    InboxView view = checked(id, name, box, query);
    boolean mine = mapper.of(person).stream().anyMatch(v -> v.id() == id);
    if (!mine) {
      throw DubanException.notFound("inbox.view.none");
    }
    named(view, () -> mapper.update(person, view));
    return view;
  }

  /**
   * @throws DubanException not found, if it is not the actor's
   */
  @Transactional
  public void remove(long id) {
    if (mapper.delete(person(), id) == 0) {
      throw DubanException.notFound("inbox.view.none");
    }
  }

  private long person() {
    long person = current.require().personId();
    if (person == 0) {
      throw DubanException.forbidden("inbox.view.person");
    }
    return person;
  }

  private static InboxView checked(long id, String name, String box, String query) {
    String trimmed = name.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
      throw DubanException.invalid("inbox.view.name", LONGEST_NAME);
    }
    if (!BOX.matcher(box).matches() || !QUERY.matcher(query).matches()) {
      throw DubanException.invalid("inbox.view.query");
    }
    return new InboxView(id, trimmed, box, query);
  }

  private static void named(InboxView view, Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException e) {
      throw DubanException.conflict("inbox.view.twice", view.name());
    }
  }
}
