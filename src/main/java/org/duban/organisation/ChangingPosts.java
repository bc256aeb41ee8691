package org.duban.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.organisation.persistence.PostWrites;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends posts. Permission {@code people.manage} at the unit of the post; platform roles,
 * which hold the system itself, need {@code account.manage} besides. A change that holds today is
 * announced as {@link PostsChanged} in its transaction, so open tasks move along.
 */
@Service
@Transactional
public class ChangingPosts {

  private final People people;
  private final Units units;
  private final PostWrites writes;
  private final Access access;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;
  private final ApplicationEventPublisher events;

  ChangingPosts(
      People people,
      Units units,
      PostWrites writes,
      Access access,
      Audit audit,
      Ids ids,
      ProductClock clock,
      ApplicationEventPublisher events) {
    this.people = people;
    this.units = units;
    this.writes = writes;
    this.access = access;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The person takes the post.
   *
   * @param from first day; null means today
   * @param to last day; null means open
   * @throws DubanException invalid, if the role is unknown or the dates are turned round; conflict,
   *     if the person holds that post in that time already
   */
  public Post begin(
      long personId,
      String role,
      String unitCode,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    access.require("people.manage", unitCode);
    people.require(personId);
    units.require(unitCode);
    String level = writes.roleLevel(role);
    if (level == null) {
      throw DubanException.invalid("organisation.post.role", role);
    }
    if (level.equals("PLATFORM")) {
      access.require("account.manage", unitCode);
    }
    LocalDate first = from == null ? clock.today() : from;
    if (to != null && to.isBefore(first)) {
      throw DubanException.invalid("organisation.post.dates");
    }
    if (writes.countOverlaps(personId, role, unitCode, first, to) > 0) {
      throw DubanException.conflict("organisation.post.exists", role, unitCode);
    }
    Post post = new Post(ids.next(), personId, role, unitCode, first, to);
    writes.insert(post);
    audit.record("post.begun", "person", personId, null, post.toString(), Audit.OK);
    announce(post);
    return post;
  }

  /** The post ends: today is its first day without it. */
  public void end(long postId) {
    Post post = writes.find(postId);
    if (post == null) {
      throw DubanException.notFound("organisation.post.not-found");
    }
    access.require("people.manage", post.unitCode());
    LocalDate last = clock.today().minusDays(1);
    if (post.to() != null && !post.to().isAfter(last)) {
      throw DubanException.conflict("organisation.post.ended");
    }
    if (post.from().isAfter(last)) {
      writes.delete(postId);
    } else {
      writes.setEnd(postId, last);
    }
    audit.record("post.ended", "person", post.personId(), post.toString(), null, Audit.OK);
    announce(post);
  }

  private void announce(Post post) {
    events.publishEvent(new PostsChanged(Set.of(post.group()), Set.of(post.personId())));
  }
}
