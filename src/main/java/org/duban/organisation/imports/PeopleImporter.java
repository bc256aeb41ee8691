package org.duban.organisation.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.organisation.ImportKind;
import org.duban.organisation.PersonSecrets;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.persistence.ImportTables;
import org.duban.organisation.persistence.StoredPerson;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People, known by their identity numbers; their branch holds from today on. */
@Component
class PeopleImporter implements Importer {

  private record Read(
      String idNumber,
      String name,
      String unit,
      @Nullable String branch,
      boolean member,
      boolean paper,
      @Nullable String phone) {}

  private final ImportTables tables;
  private final PersonFinder finder;
  private final SecretText secrets;
  private final Ids ids;
  private final ProductClock clock;

  PeopleImporter(
      ImportTables tables, PersonFinder finder, SecretText secrets, Ids ids, ProductClock clock) {
    this.tables = tables;
    this.finder = finder;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PEOPLE;
  }

  @Override
  public Plan plan(List<SourceRow> rows, ImportContext context) {
    Map<String, StoredPerson> stored = finder.findIn(rows, Layout.ID_NUMBER);
    Map<String, Integer> lines = new HashMap<>();
    List<Read> fresh = new ArrayList<>();
    Map<StoredPerson, Read> changed = new HashMap<>();
    int unchanged = 0;
    for (SourceRow row : rows) {
      Read read = read(row, context, lines);
      if (read == null) {
        continue;
      }
      StoredPerson before = stored.get(read.idNumber());
      if (before == null) {
        fresh.add(read);
      } else if (!mayChange(before, context)) {
        context.errors().add(row, Layout.ID_NUMBER, "organisation.import.person-elsewhere");
      } else if (same(before, read)) {
        unchanged++;
      } else {
        changed.put(before, read);
      }
    }
    return new Plan(fresh.size(), changed.size(), unchanged, () -> write(fresh, changed));
  }

  private static @Nullable Read read(
      SourceRow row, ImportContext context, Map<String, Integer> lines) {
    ImportErrors errors = context.errors();
    int before = errors.count();
    Fields fields = new Fields(errors);
    String number = fields.idNumber(row, Layout.ID_NUMBER);
    String name = fields.required(row, Layout.PERSON, 60);
    Unit unit =
        fields.required(row, Layout.UNIT, 64) == null ? null : context.unit(row, Layout.UNIT);
    boolean member = fields.yes(row, Layout.MEMBER, true);
    boolean paper = fields.yes(row, Layout.PAPER, false);
    String phone = row.get(Layout.PHONE);
    if (!phone.isEmpty() && !PersonSecrets.validPhone(phone)) {
      errors.add(row, Layout.PHONE, "organisation.person.phone");
    }
    String branch = branch(row, context);
    if (number != null) {
      Integer earlier = lines.putIfAbsent(number, row.number());
      if (earlier != null) {
        errors.add(row, Layout.ID_NUMBER, "organisation.import.twice", earlier);
      }
    }
    if (errors.count() > before || number == null || name == null || unit == null) {
      return null;
    }
    return new Read(
        number, name, unit.code(), branch, member, paper, phone.isEmpty() ? null : phone);
  }

  private static @Nullable String branch(SourceRow row, ImportContext context) {
    if (row.get(Layout.BRANCH).isEmpty()) {
      return null;
    }
    Unit branch = context.unit(row, Layout.BRANCH);
    if (branch != null && branch.kind() != UnitKind.PARTY_BRANCH) {
      context.errors().add(row, Layout.BRANCH, "organisation.import.branch");
      return null;
    }
    return branch == null ? null : branch.code();
  }

  private static boolean mayChange(StoredPerson person, ImportContext context) {
    Unit unit = context.units().get(person.unitCode());
    return unit != null && context.allowed(unit.path());
  }

  private boolean same(StoredPerson before, Read read) {
    return before.name().equals(read.name())
        && before.unitCode().equals(read.unit())
        && before.partyMember() == read.member()
        && before.paperOnly() == read.paper()
        && (read.branch() == null || read.branch().equals(before.branchCode()))
        && (read.phone() == null || Arrays.equals(before.phoneHash(), phoneHash(read.phone())));
  }

  private byte[] phoneHash(String phone) {
    return secrets.fingerprint("phone", phone);
  }

  private void write(List<Read> fresh, Map<StoredPerson, Read> changed) {
    LocalDate today = clock.today();
    long first = fresh.isEmpty() ? 0 : ids.block(fresh.size());
    List<Object[]> memberships = new ArrayList<>();
    List<Object[]> inserts = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      Read read = fresh.get(i);
      inserts.add(insert(first + i, read));
      if (read.branch() != null) {
        memberships.add(new Object[] {ids.next(), first + i, read.branch(), today, null});
      }
    }
    List<Object[]> updates = new ArrayList<>();
    List<Object[]> phones = new ArrayList<>();
    List<Long> movers = new ArrayList<>();
    changed.forEach(
        (before, read) -> {
          updates.add(
              new Object[] {
                read.name(), read.unit(), read.member(), read.paper(), clock.now(), before.id()
              });
          if (read.phone() != null) {
            phones.add(
                new Object[] {secrets.encrypt(read.phone()), phoneHash(read.phone()), before.id()});
          }
          if (read.branch() != null && !Objects.equals(read.branch(), before.branchCode())) {
            movers.add(before.id());
            memberships.add(new Object[] {ids.next(), before.id(), read.branch(), today, null});
          }
        });
    tables.insertPeople(inserts);
    tables.updatePeople(updates, phones);
    tables.endMemberships(movers, today.minusDays(1));
    tables.insertMemberships(memberships);
  }

  private @Nullable Object[] insert(long id, Read read) {
    String phone = read.phone();
    return new @Nullable Object[] {
      id,
      read.name(),
      read.unit(),
      read.member(),
      read.paper(),
      secrets.encrypt(read.idNumber()),
      finder.hash(read.idNumber()),
      phone == null ? null : secrets.encrypt(phone),
      phone == null ? null : phoneHash(phone),
      clock.now()
    };
  }
}
