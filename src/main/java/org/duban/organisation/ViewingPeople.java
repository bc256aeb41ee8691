package org.duban.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.organisation.persistence.PeopleSearch;
import org.duban.organisation.persistence.PersonWrites;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People for the pages. Permission {@code people.view} at the person's unit; identity number and
 * phone in clear only with {@code people.secret}, and every such view is on the audit.
 */
@Service
@Transactional
public class ViewingPeople {

  private static final int LARGEST_PAGE = 200;

  /** One person in full, as far as the reader may see. */
  public record Sheet(
      Person person,
      PersonSecrets secrets,
      boolean secretsShown,
      List<Post> posts,
      Map<Long, String> relatives) {}

  private final PeopleSearch search;
  private final PersonWrites writes;
  private final People people;
  private final Units units;
  private final SecretText secrets;
  private final Access access;
  private final Audit audit;
  private final ProductClock clock;

  ViewingPeople(
      PeopleSearch search,
      PersonWrites writes,
      People people,
      Units units,
      SecretText secrets,
      Access access,
      Audit audit,
      ProductClock clock) {
    this.search = search;
    this.writes = writes;
    this.people = people;
    this.units = units;
    this.secrets = secrets;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * People of the unit and below (null: wherever the reader may look), by id.
   *
   * @param text part of the name, or a whole identity number (which needs {@code people.secret})
   * @param after the last id of the page before
   */
  public List<Person> page(
      @Nullable String unitCode, @Nullable String text, long after, int limit) {
    List<String> paths;
    if (unitCode == null) {
      paths = access.scope("people.view");
    } else {
      access.require("people.view", unitCode);
      paths = List.of(units.require(unitCode).path());
    }
    if (paths.isEmpty()) {
      throw DubanException.forbidden("platform.forbidden");
    }
    LocalDate today = clock.today();
    int count = Math.max(1, Math.min(limit, LARGEST_PAGE));
    if (text != null && IdentityNumber.valid(IdentityNumber.normal(text))) {
      byte[] hash = secrets.fingerprint("id-number", IdentityNumber.normal(text));
      audit.record("person.searched-by-number", "person", "");
      return search.byIdHash(hash, paths, today).stream()
          .filter(p -> access.allowed("people.secret", p.unitCode()))
          .toList();
    }
    return search.page(paths, text == null ? "" : text.strip(), after, today, count);
  }

  /**
   * @throws DubanException not found, or forbidden
   */
  public Sheet sheet(long id) {
    Person person = people.require(id);
    access.require("people.view", person.unitCode());
    boolean shown = access.allowed("people.secret", person.unitCode());
    if (shown) {
      audit.record("person.secret.viewed", "person", id);
    }
    PersonSecrets all = read(id);
    return new Sheet(
        person,
        shown ? all : all.masked(),
        shown,
        search.posts(id),
        search.relatives(id).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    PeopleSearch.Kin::personId, PeopleSearch.Kin::kinship)));
  }

  private PersonSecrets read(long id) {
    PersonWrites.PersonCiphers ciphers = writes.ciphers(id);
    return new PersonSecrets(
        plain(ciphers.idCipher()), plain(ciphers.phoneCipher()), plain(ciphers.emailCipher()));
  }

  private @Nullable String plain(byte @Nullable [] cipher) {
    return cipher == null ? null : secrets.decrypt(cipher);
  }
}
