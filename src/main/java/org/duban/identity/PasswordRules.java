package org.duban.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.identity.persistence.AccountMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be: eight characters, letters and digits, none of the last ones. */
@Component
class PasswordRules {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 64;

  /** More than this the encoder does not take. */
  private static final int MOST_BYTES = 72;

  private final AccountMapper accounts;
  private final PasswordEncoder encoder;
  private final LoginProperties limits;
  private final ProductClock clock;

  PasswordRules(
      AccountMapper accounts, PasswordEncoder encoder, LoginProperties limits, ProductClock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if the password breaks a rule
   */
  String encode(String username, String password) {
    check(username, password);
    return hash(password);
  }

  String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }

  /**
   * @throws DubanException invalid, if the password breaks a rule
   */
  void check(String username, String password) {
    if (password.length() < SHORTEST
        || password.length() > LONGEST
        || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw DubanException.invalid("identity.password.length", SHORTEST, LONGEST);
    }
    if (password.chars().noneMatch(Character::isLetter)
        || password.chars().noneMatch(Character::isDigit)) {
      throw DubanException.invalid("identity.password.mixed");
    }
    if (password.regionMatches(true, 0, username, 0, username.length())) {
      throw DubanException.invalid("identity.password.name");
    }
  }

  /** Sets the password of an account that exists, if it is none of the last ones. */
  void change(Account account, String password) {
    String encoded = encode(account.username(), password);
    List<String> last = accounts.lastPasswords(account.id(), limits.passwordHistory());
    if (last.stream().anyMatch(old -> encoder.matches(password, old))) {
      throw DubanException.invalid("identity.password.used", limits.passwordHistory());
    }
    accounts.setPassword(account.id(), encoded, clock.now());
    accounts.remember(account.id(), clock.now(), encoded);
  }
}
