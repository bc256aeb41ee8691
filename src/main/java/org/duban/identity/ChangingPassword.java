package org.duban.identity;

import org.duban.audit.Audit;
import org.duban.identity.persistence.AccountMapper;
import org.duban.platform.error.DubanException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password, knowing the old one. */
@Service
@Transactional
public class ChangingPassword {

  private final AccountMapper accounts;
  private final PasswordRules rules;
  private final PasswordEncoder encoder;
  private final Audit audit;

  ChangingPassword(
      AccountMapper accounts, PasswordRules rules, PasswordEncoder encoder, Audit audit) {
    this.accounts = accounts;
    this.rules = rules;
    this.encoder = encoder;
    this.audit = audit;
  }

  /**
   * @return the principal, free to go on
   * @throws DubanException invalid, if the old password is wrong or the new one breaks a rule
   */
  public AccountPrincipal change(String username, String oldPassword, String newPassword) {
    Account account = accounts.byUsername(username);
    if (account == null || !encoder.matches(oldPassword, account.password())) {
      throw DubanException.invalid("identity.password.old");
    }
    rules.change(account, newPassword);
    audit.record("password.changed", "account", account.id(), null, null, Audit.OK);
    return new AccountPrincipal(
        account.id(),
        account.personId() == null ? 0 : account.personId(),
        username,
        account.displayName(),
        false);
  }
}
