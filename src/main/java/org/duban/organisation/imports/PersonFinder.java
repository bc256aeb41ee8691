package org.duban.organisation.imports;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.organisation.IdentityNumber;
import org.duban.organisation.persistence.ImportTables;
import org.duban.organisation.persistence.StoredPerson;
import org.duban.platform.crypto.SecretText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people a file speaks of by the keyed hash of their identity numbers. */
@Component
class PersonFinder {

  private final ImportTables tables;
  private final SecretText secrets;

  PersonFinder(ImportTables tables, SecretText secrets) {
    this.tables = tables;
    this.secrets = secrets;
  }

  byte[] hash(String idNumber) {
    return secrets.fingerprint("id-number", idNumber);
  }

  /** People by identity number, as far as they are registered. */
  Map<String, StoredPerson> find(Collection<String> idNumbers) {
    Map<ByteBuffer, String> numbers = new HashMap<>();
    idNumbers.forEach(n -> numbers.put(ByteBuffer.wrap(hash(n)), n));
    Map<String, StoredPerson> found = new HashMap<>();
    for (StoredPerson person : tables.people(numbers.keySet())) {
      String number = numbers.get(ByteBuffer.wrap(person.idHash()));
      if (number != null) {
        found.put(number, person);
      }
    }
    return found;
  }

  /** Everybody named in these columns whose number is a possible one. */
  Map<String, StoredPerson> findIn(List<SourceRow> rows, String... columns) {
    return find(
        rows.stream()
            .flatMap(r -> java.util.Arrays.stream(columns).map(r::get))
            .map(IdentityNumber::normal)
            .filter(IdentityNumber::valid)
            .distinct()
            .toList());
  }

  /** The person of the row, if number and name agree with the register; else an error. */
  static @Nullable StoredPerson person(
      SourceRow row,
      String idColumn,
      String nameColumn,
      Map<String, StoredPerson> people,
      ImportContext context) {
    Fields fields = new Fields(context.errors());
    String number = fields.idNumber(row, idColumn);
    String name = fields.required(row, nameColumn, 60);
    if (number == null || name == null) {
      return null;
    }
    StoredPerson person = people.get(number);
    if (person == null) {
      context.errors().add(row, idColumn, "organisation.import.person-unknown");
    } else if (!person.name().equals(name)) {
      context.errors().add(row, nameColumn, "organisation.import.person-name");
      return null;
    }
    return person;
  }
}
