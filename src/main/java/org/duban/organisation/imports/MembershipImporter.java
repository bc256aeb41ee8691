package org.duban.organisation.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.duban.organisation.ImportKind;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.persistence.ImportTables;
import org.duban.organisation.persistence.Membership;
import org.duban.organisation.persistence.StoredPerson;
import org.duban.platform.database.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In which branch a person is, and when. A membership without an end ends the day before the next
 * one begins; one that begins on the same day replaces the one stored.
 */
@Component
class MembershipImporter implements Importer {

  private final ImportTables tables;
  private final PersonFinder finder;
  private final Ids ids;

  MembershipImporter(ImportTables tables, PersonFinder finder, Ids ids) {
    this.tables = tables;
    this.finder = finder;
    this.ids = ids;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.MEMBERSHIPS;
  }

  @Override
  public Plan plan(List<SourceRow> rows, ImportContext context) {
    Map<String, StoredPerson> people = finder.findIn(rows, Layout.ID_NUMBER);
    Map<Long, NavigableMap<LocalDate, Membership>> stored = new HashMap<>();
    for (Membership m :
        tables.memberships(people.values().stream().map(StoredPerson::id).toList())) {
      stored.computeIfAbsent(m.personId(), k -> new TreeMap<>()).put(m.from(), m);
    }
    Map<Long, NavigableMap<LocalDate, Membership>> wanted = new HashMap<>();
    stored.forEach((person, line) -> wanted.put(person, new TreeMap<>(line)));
    Map<Long, SourceRow> lastRow = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (SourceRow row : rows) {
      Membership read = read(row, context, people);
      if (read == null) {
        continue;
      }
      Integer earlier = lines.putIfAbsent(read.personId() + " " + read.from(), row.number());
      if (earlier != null) {
        context.errors().add(row, Layout.FROM, "organisation.import.twice", earlier);
        continue;
      }
      wanted.computeIfAbsent(read.personId(), k -> new TreeMap<>()).put(read.from(), read);
      lastRow.put(read.personId(), row);
    }
    lastRow.forEach(
        (person, row) ->
            closeGaps(java.util.Objects.requireNonNull(wanted.get(person)), row, context));
    return compare(rows.size(), stored, wanted);
  }

  private static @Nullable Membership read(
      SourceRow row, ImportContext context, Map<String, StoredPerson> people) {
    Fields fields = new Fields(context.errors());
    StoredPerson person =
        PersonFinder.person(row, Layout.ID_NUMBER, Layout.PERSON, people, context);
    Unit branch =
        fields.required(row, Layout.BRANCH, 64) == null ? null : context.unit(row, Layout.BRANCH);
    LocalDate from = fields.date(row, Layout.FROM, true);
    LocalDate to = fields.date(row, Layout.TO, false);
    if (branch != null && branch.kind() != UnitKind.PARTY_BRANCH) {
      context.errors().add(row, Layout.BRANCH, "organisation.import.branch");
      return null;
    }
    if (from != null && to != null && to.isBefore(from)) {
      context.errors().add(row, Layout.TO, "organisation.post.dates");
      return null;
    }
    return person == null || branch == null || from == null
        ? null
        : new Membership(0, person.id(), branch.code(), from, to);
  }

  private static void closeGaps(
      NavigableMap<LocalDate, Membership> line, SourceRow row, ImportContext context) {
    for (Membership m : List.copyOf(line.values())) {
      LocalDate next = line.higherKey(m.from());
      if (next == null) {
        continue;
      }
      if (m.to() == null) {
        line.put(m.from(), m.until(next.minusDays(1)));
      } else if (!m.to().isBefore(next)) {
        context.errors().add(row, Layout.FROM, "organisation.import.membership-overlap");
      }
    }
  }

  private Plan compare(
      int rows,
      Map<Long, NavigableMap<LocalDate, Membership>> stored,
      Map<Long, NavigableMap<LocalDate, Membership>> wanted) {
    List<Object[]> inserts = new ArrayList<>();
    List<Object[]> updates = new ArrayList<>();
    wanted.forEach(
        (person, line) ->
            line.values()
                .forEach(
                    m -> {
                      Membership before =
                          stored.getOrDefault(person, new TreeMap<>()).get(m.from());
                      if (before == null) {
                        inserts.add(
                            new Object[] {ids.next(), person, m.branch(), m.from(), m.to()});
                      } else if (!before.sameAs(m)) {
                        updates.add(new Object[] {m.branch(), m.to(), before.id()});
                      }
                    }));
    return new Plan(
        inserts.size(),
        updates.size(),
        Math.max(0, rows - inserts.size() - updates.size()),
        () -> {
          tables.updateMemberships(updates);
          tables.insertMemberships(inserts);
        });
  }
}
