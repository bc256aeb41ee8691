package org.duban.identity;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.audit.Audit;
import org.duban.identity.persistence.AccountMapper;
import org.duban.organisation.Access;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts: when a code is activated, or for demo data by the system. */
@Service
@Transactional
public class OpeningAccount {

  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_.-]{3,32}");

  private final AccountMapper accounts;
  private final PasswordRules passwords;
  private final People people;
  private final Access access;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;

  OpeningAccount(
      AccountMapper accounts,
      PasswordRules passwords,
      People people,
      Access access,
      Audit audit,
      Ids ids,
      ProductClock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.people = people;
    this.access = access;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * An account with a password known beforehand; only the system and {@code account.manage}.
   *
   * @return the account's id
   * @throws DubanException invalid name or password; conflict, if name or person has an account
   */
  public long forPerson(long personId, String username, String password) {
    Person person = people.require(personId);
    access.require("account.manage", person.unitCode());
    return open(personId, person.name(), username, passwords.encode(username, password));
  }

  /**
   * Several accounts with one password known beforehand, hashed once: for a demonstration or a
   * training. Only the system and {@code account.manage}.
   *
   * @param usernames by person
   * @throws DubanException as {@link #forPerson}
   */
  public void forTraining(Map<Long, String> usernames, String password) {
    usernames.values().forEach(username -> passwords.check(username, password));
    String encoded = passwords.hash(password);
    usernames.forEach(
        (personId, username) -> {
          Person person = people.require(personId);
          access.require("account.manage", person.unitCode());
          open(personId, person.name(), username, encoded);
        });
  }

  /** An account for a person whose code was accepted. */
  long activated(long personId, String username, String password) {
    return open(
        personId, people.require(personId).name(), username, passwords.encode(username, password));
  }

  /** The first administrator; he can appoint others and see no business data. */
  long firstAdministrator(String username, String password) {
    long id = insert(null, username, username, passwords.encode(username, password));
    for (String role : Set.of("SYSTEM_ADMIN", "SECURITY_ADMIN")) {
      accounts.addRole(id, role);
    }
    return id;
  }

  private long open(long personId, String name, String username, String encoded) {
    if (accounts.byPerson(personId) != null) {
      throw DubanException.conflict("identity.account.exists");
    }
    if (username.matches("\\d+") && !username.equals(String.valueOf(personId))) {
      throw DubanException.invalid("identity.account.digits");
    }
    return insert(personId, name, username, encoded);
  }

  private long insert(
      @org.jspecify.annotations.Nullable Long personId,
      String name,
      String username,
      String encoded) {
    if (!USERNAME.matcher(username).matches()) {
      throw DubanException.invalid("identity.account.username");
    }
    if (accounts.byUsername(username) != null) {
      throw DubanException.conflict("identity.account.username-taken", username);
    }
    long id = ids.next();
    accounts.insert(id, personId, username, name, encoded, clock.now());
    accounts.remember(id, clock.now(), encoded);
    audit.record("account.opened", "account", id, null, username, Audit.OK);
    return id;
  }
}
