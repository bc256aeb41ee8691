package org.duban.identity;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.persistence.AccountAdministration;
import org.duban.organisation.Access;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts accounts and opens them again. Permission: {@code account.manage} at the unit of the
 * account's person; everywhere for an account without a person. Nobody shuts his own account. Whose
 * account is shut keeps posts and tasks; his sessions are ended by the caller.
 */
@Service
@Transactional
public class AdministeringAccounts {

  private static final int LARGEST_PAGE = 200;

  /** What can be done to an account. */
  public enum Act {
    /** No log-in until a day and hour. */
    LOCK("account.locked"),
    /** Ends a lock, also one by wrong passwords. */
    UNLOCK("account.unlocked"),
    /** No log-in until it is enabled. */
    DISABLE("account.disabled"),
    ENABLE("account.enabled");

    private final String audited;

    Act(String audited) {
      this.audited = audited;
    }
  }

  private final AccountAdministration accounts;
  private final Access access;
  private final CurrentActor actor;
  private final Audit audit;
  private final ProductClock clock;

  AdministeringAccounts(
      AccountAdministration accounts,
      Access access,
      CurrentActor actor,
      Audit audit,
      ProductClock clock) {
    this.accounts = accounts;
    this.access = access;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Accounts by id, wherever the reader administers them.
   *
   * @param text part of the name, or the beginning of the user name
   * @param shutOnly only those locked now or disabled
   * @param after the last id of the page before
   */
  public List<AccountLine> page(@Nullable String text, boolean shutOnly, long after, int limit) {
    List<String> paths = access.scope("account.manage");
    if (paths.isEmpty()) {
      throw DubanException.forbidden("platform.forbidden");
    }
    return accounts.page(
        paths,
        text == null ? "" : text.strip(),
        shutOnly ? clock.now() : null,
        after,
        Math.max(1, Math.min(limit, LARGEST_PAGE)));
  }

  /**
   * @param until for {@link Act#LOCK}: when the lock ends
   * @param reason kept on the audit
   * @return the account's user name, whose sessions end
   * @throws DubanException forbidden; not found; invalid reason or time; conflict, if it is one's
   *     own
   */
  public String change(long id, Act act, @Nullable LocalDateTime until, @Nullable String reason) {
    AccountLine account = accounts.find(id);
    if (account == null) {
      throw DubanException.notFound("identity.account.none");
    }
    String unit = account.unitCode();
    access.require("account.manage", unit == null ? Access.EVERYWHERE : unit);
    if (actor.require().accountId() == id) {
      throw DubanException.conflict("identity.account.own");
    }
    if (reason == null || reason.isBlank()) {
      throw DubanException.invalid("identity.account.reason");
    }
    switch (act) {
      case LOCK -> accounts.lock(id, future(until));
      case UNLOCK -> accounts.lock(id, null);
      case DISABLE -> accounts.enable(id, false);
      case ENABLE -> accounts.enable(id, true);
    }
    audit.record(act.audited, "account", id, null, reason.strip(), Audit.OK);
    return account.username();
  }

  private LocalDateTime future(@Nullable LocalDateTime until) {
    if (until == null || !until.isAfter(clock.now())) {
      throw DubanException.invalid("identity.account.until");
    }
    return until;
  }
}
