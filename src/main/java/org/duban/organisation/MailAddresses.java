package org.duban.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.organisation.persistence.MailAddressMapper;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * E-mail addresses of people, kept encrypted. Needs no permission inside the product; whoever lets
 * a person in checks (see {@link ChangingMailAddress}).
 */
@Component
public class MailAddresses {

  private static final int LONGEST = 120;

  /** One mailbox and nothing else, so that no header and no second receiver gets in. */
  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}[.])+[A-Za-z]{2,24}");

  private final MailAddressMapper mapper;
  private final People people;
  private final SecretText secrets;
  private final Audit audit;
  private final ProductClock clock;

  MailAddresses(
      MailAddressMapper mapper,
      People people,
      SecretText secrets,
      Audit audit,
      ProductClock clock) {
    this.mapper = mapper;
    this.people = people;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  public Optional<String> of(long personId) {
    Map<Long, String> found = new HashMap<>();
    mapper
        .of(Set.of(personId))
        .forEach(row -> found.put(row.id(), secrets.decrypt(row.emailCipher())));
    return Optional.ofNullable(found.get(personId));
  }

  /** Who of them has an address. */
  public Set<Long> having(Collection<Long> personIds) {
    return personIds.isEmpty()
        ? Set.of()
        : mapper.of(personIds).stream()
            .map(MailAddressMapper.MailCipher::id)
            .collect(Collectors.toSet());
  }

  /**
   * @param email null or blank takes it away
   * @throws DubanException invalid, if it is no address; not found
   */
  @Transactional
  public void set(long personId, @Nullable String email) {
    people.require(personId);
    String address = email == null || email.isBlank() ? null : email.strip();
    if (address != null && (address.length() > LONGEST || !MAILBOX.matcher(address).matches())) {
      throw DubanException.invalid("organisation.person.email");
    }
    mapper.set(personId, address == null ? null : secrets.encrypt(address), clock.now());
    audit.record(
        "person.email.changed", "person", personId, null, address == null ? "-" : "set", Audit.OK);
  }
}
