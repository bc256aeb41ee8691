package org.duban.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.organisation.ImportKind;
import org.duban.organisation.Unit;
import org.duban.organisation.persistence.ImportTables;
import org.duban.organisation.persistence.StoredPerson;
import org.springframework.stereotype.Component;

/** Kinship between people of the register; it holds in both directions. */
@Component
class RelativeImporter implements Importer {

  private record Pair(long a, long b) {
    static Pair of(long x, long y) {
      return new Pair(Math.min(x, y), Math.max(x, y));
    }
  }

  private final ImportTables tables;
  private final PersonFinder finder;

  RelativeImporter(ImportTables tables, PersonFinder finder) {
    this.tables = tables;
    this.finder = finder;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.RELATIVES;
  }

  @Override
  public Plan plan(List<SourceRow> rows, ImportContext context) {
    Map<String, StoredPerson> people = finder.findIn(rows, Layout.ID_NUMBER, Layout.RELATIVE_ID);
    Map<Pair, String> stored = new HashMap<>();
    tables
        .kinships(people.values().stream().map(StoredPerson::id).toList())
        .forEach(k -> stored.put(new Pair(k.a(), k.b()), k.kinship()));
    Map<Pair, Integer> lines = new HashMap<>();
    List<Object[]> puts = new ArrayList<>();
    int created = 0;
    int unchanged = 0;
    for (SourceRow row : rows) {
      StoredPerson one = PersonFinder.person(row, Layout.ID_NUMBER, Layout.PERSON, people, context);
      StoredPerson other =
          PersonFinder.person(row, Layout.RELATIVE_ID, Layout.RELATIVE, people, context);
      String kinship = new Fields(context.errors()).required(row, Layout.KINSHIP, 30);
      if (one == null || other == null || kinship == null || !permitted(row, one, context)) {
        continue;
      }
      if (one.id() == other.id()) {
        context.errors().add(row, Layout.RELATIVE_ID, "organisation.relative.self");
        continue;
      }
      Pair pair = Pair.of(one.id(), other.id());
      Integer earlier = lines.putIfAbsent(pair, row.number());
      if (earlier != null) {
        context.errors().add(row, Layout.RELATIVE_ID, "organisation.import.twice", earlier);
        continue;
      }
      String before = stored.get(pair);
      if (kinship.equals(before)) {
        unchanged++;
      } else {
        created += before == null ? 1 : 0;
        puts.add(new Object[] {pair.a(), pair.b(), kinship});
      }
    }
    return new Plan(created, puts.size() - created, unchanged, () -> tables.putKinships(puts));
  }

  private static boolean permitted(SourceRow row, StoredPerson person, ImportContext context) {
    Unit unit = context.units().get(person.unitCode());
    boolean permitted = unit != null && context.allowed(unit.path());
    if (!permitted) {
      context.errors().add(row, Layout.ID_NUMBER, "organisation.import.person-elsewhere");
    }
    return permitted;
  }
}
