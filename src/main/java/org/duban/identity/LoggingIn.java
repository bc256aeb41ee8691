package org.duban.identity;

import java.time.LocalDateTime;
import org.duban.audit.Audit;
import org.duban.identity.persistence.AccountMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks name and password. Failures are counted by account and by network address; each is locked
 * for a while, never for good. Unknown names take as long and answer as wrong passwords do.
 */
@Service
public class LoggingIn {

  private final AccountMapper accounts;
  private final AddressGuard addresses;
  private final PasswordEncoder encoder;
  private final LoginProperties limits;
  private final Audit audit;
  private final ProductClock clock;
  private final String nobodysPassword;

  LoggingIn(
      AccountMapper accounts,
      AddressGuard addresses,
      PasswordEncoder encoder,
      LoginProperties limits,
      Audit audit,
      ProductClock clock) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.encoder = encoder;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
    this.nobodysPassword = String.valueOf(encoder.encode("nobody"));
  }

  /**
   * @throws LoginRefused 401 wrong, 423 account locked, 429 address locked
   */
  @Transactional(noRollbackFor = LoginRefused.class)
  public AccountPrincipal logIn(String username, String password, String address) {
    addresses.check(address);
    Account account = accounts.byUsername(username.strip());
    if (account == null || !account.enabled()) {
      encoder.matches(password, nobodysPassword);
      addresses.failed(address);
      audit.record("login.failed", "account", 0, null, null, "unknown");
      throw LoginRefused.unauthorized("identity.login.wrong");
    }
    LocalDateTime now = clock.now();
    if (account.lockedUntil() != null && account.lockedUntil().isAfter(now)) {
      addresses.failed(address);
      throw LoginRefused.locked(AddressGuard.minutesTo(account.lockedUntil(), now));
    }
    if (!encoder.matches(password, account.password())) {
      addresses.failed(address);
      accounts.countFailure(account.id(), limits.accountTries(), now.plus(limits.lockFor()));
      audit.record("login.failed", "account", account.id(), null, null, "password");
      throw LoginRefused.unauthorized("identity.login.wrong");
    }
    if (encoder.upgradeEncoding(account.password())) {
      accounts.reencode(account.id(), String.valueOf(encoder.encode(password)));
    }
    accounts.loggedIn(account.id(), now);
    audit.record("login", "account", account.id(), null, null, Audit.OK);
    return account.principal(
        account.passwordChangedAt().plusDays(limits.passwordDays()).isBefore(now));
  }
}
