package org.duban.organisation.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.organisation.Access;
import org.duban.organisation.ImportKind;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.PostsChanged;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.persistence.ImportTables;
import org.duban.organisation.persistence.StoredPerson;
import org.duban.platform.database.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Posts; one that begins on the same day is the same post, and only its end may change. */
@Component
class PostImporter implements Importer {

  private final ImportTables tables;
  private final PersonFinder finder;
  private final Posts posts;
  private final Access access;
  private final Ids ids;
  private final ApplicationEventPublisher events;

  PostImporter(
      ImportTables tables,
      PersonFinder finder,
      Posts posts,
      Access access,
      Ids ids,
      ApplicationEventPublisher events) {
    this.tables = tables;
    this.finder = finder;
    this.posts = posts;
    this.access = access;
    this.ids = ids;
    this.events = events;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.POSTS;
  }

  @Override
  public Plan plan(List<SourceRow> rows, ImportContext context) {
    Map<String, StoredPerson> people = finder.findIn(rows, Layout.ID_NUMBER);
    Map<String, Role> roles = roles();
    Map<String, List<Post>> held = new HashMap<>();
    tables
        .posts(people.values().stream().map(StoredPerson::id).toList())
        .forEach(p -> held.computeIfAbsent(key(p), k -> new ArrayList<>()).add(p));
    Map<String, Integer> lines = new HashMap<>();
    List<Post> inserts = new ArrayList<>();
    List<Post> updates = new ArrayList<>();
    int unchanged = 0;
    for (SourceRow row : rows) {
      Post post = read(row, context, people, roles);
      if (post == null) {
        continue;
      }
      Integer earlier = lines.putIfAbsent(key(post) + post.from(), row.number());
      if (earlier != null) {
        context.errors().add(row, "", "organisation.import.twice", earlier);
        continue;
      }
      List<Post> others = held.computeIfAbsent(key(post), k -> new ArrayList<>());
      Post same =
          others.stream().filter(p -> p.from().equals(post.from())).findFirst().orElse(null);
      if (others.stream().anyMatch(p -> p != same && overlap(p, post))) {
        context.errors().add(row, Layout.FROM, "organisation.import.post-overlap");
      } else if (same == null) {
        Post fresh = withId(post, ids.next());
        inserts.add(fresh);
        others.add(fresh);
      } else if (Objects.equals(same.to(), post.to())) {
        unchanged++;
      } else {
        updates.add(withId(post, same.id()));
        others.set(others.indexOf(same), withId(post, same.id()));
      }
    }
    return new Plan(inserts.size(), updates.size(), unchanged, () -> write(inserts, updates));
  }

  private Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : posts.roles()) {
      roles.put(role.key(), role);
      roles.put(role.name(), role);
    }
    return roles;
  }

  private @Nullable Post read(
      SourceRow row,
      ImportContext context,
      Map<String, StoredPerson> people,
      Map<String, Role> roles) {
    Fields fields = new Fields(context.errors());
    StoredPerson person =
        PersonFinder.person(row, Layout.ID_NUMBER, Layout.PERSON, people, context);
    String roleText = fields.required(row, Layout.ROLE, 60);
    Unit unit =
        fields.required(row, Layout.UNIT, 64) == null ? null : context.unit(row, Layout.UNIT);
    LocalDate from = fields.date(row, Layout.FROM, true);
    LocalDate to = fields.date(row, Layout.TO, false);
    Role role = roleText == null ? null : roles.get(roleText);
    if (roleText != null && role == null) {
      context.errors().add(row, Layout.ROLE, "organisation.import.role-unknown");
    }
    if (from != null && to != null && to.isBefore(from)) {
      context.errors().add(row, Layout.TO, "organisation.post.dates");
      return null;
    }
    if (person == null || role == null || unit == null || from == null) {
      return null;
    }
    if (role.level().equals("PLATFORM") && !access.allowed("account.manage", unit.code())) {
      context.errors().add(row, Layout.ROLE, "organisation.import.role-platform");
      return null;
    }
    return new Post(0, person.id(), role.key(), unit.code(), from, to);
  }

  private void write(List<Post> inserts, List<Post> updates) {
    tables.insertPosts(inserts);
    tables.updatePosts(updates);
    Set<String> groups = new HashSet<>();
    Set<Long> persons = new HashSet<>();
    for (List<Post> list : List.of(inserts, updates)) {
      list.forEach(p -> groups.add(p.group()));
      list.forEach(p -> persons.add(p.personId()));
    }
    if (!groups.isEmpty()) {
      events.publishEvent(new PostsChanged(groups, persons));
    }
  }

  private static String key(Post post) {
    return post.personId() + " " + post.group() + " ";
  }

  private static boolean overlap(Post a, Post b) {
    return (a.to() == null || !a.to().isBefore(b.from()))
        && (b.to() == null || !b.to().isBefore(a.from()));
  }

  private static Post withId(Post p, long id) {
    return new Post(id, p.personId(), p.role(), p.unitCode(), p.from(), p.to());
  }
}
