package org.duban.identity;

import org.duban.audit.Audit;
import org.duban.identity.persistence.AccountMapper;
import org.duban.identity.persistence.LoginMapper;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a one-time code into an account, or into a new password where there is one. Wrong codes
 * count against the network address.
 */
@Service
public class Activating {

  private final ActivationCodes codes;
  private final LoginMapper mapper;
  private final AccountMapper accounts;
  private final OpeningAccount opening;
  private final PasswordRules rules;
  private final AddressGuard addresses;
  private final Audit audit;

  Activating(
      ActivationCodes codes,
      LoginMapper mapper,
      AccountMapper accounts,
      OpeningAccount opening,
      PasswordRules rules,
      AddressGuard addresses,
      Audit audit) {
    this.codes = codes;
    this.mapper = mapper;
    this.accounts = accounts;
    this.opening = opening;
    this.rules = rules;
    this.addresses = addresses;
    this.audit = audit;
  }

  /**
   * @param username the name to log in with; null means the one printed with the code
   * @return the name to log in with
   * @throws LoginRefused if the code is wrong, used or expired
   * @throws DubanException invalid, if name or password break a rule; the code stays good then
   */
  @Transactional(noRollbackFor = LoginRefused.class)
  public String activate(String code, @Nullable String username, String password, String address) {
    addresses.check(address);
    LoginMapper.Code taken = codes.take(code);
    if (taken == null) {
      addresses.failed(address);
      audit.record("activation.failed", "account", 0, null, null, "code");
      throw LoginRefused.unauthorized("identity.activation.wrong");
    }
    Long person = taken.personId();
    return person == null
        ? firstAdministrator(username, password)
        : forPerson(person, username, password);
  }

  private String firstAdministrator(@Nullable String username, String password) {
    mapper.deleteFirstCodes();
    if (accounts.count() > 0) {
      throw DubanException.conflict("identity.activation.not-first");
    }
    String name = username == null ? "admin" : username;
    opening.firstAdministrator(name, password);
    return name;
  }

  private String forPerson(long personId, @Nullable String username, String password) {
    Account account = accounts.byPerson(personId);
    if (account != null) {
      rules.change(account, password);
      audit.record("password.reset", "account", account.id(), null, null, Audit.OK);
      return account.username();
    }
    String name = username == null || username.isBlank() ? String.valueOf(personId) : username;
    opening.activated(personId, name.strip(), password);
    return name.strip();
  }
}
