package org.duban.identity.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.identity.AccountLine;
import org.duban.identity.AdministeringAccounts;
import org.duban.identity.AdministeringAccounts.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, for those who administer them. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

  record AccountPage(List<AccountLine> items, @Nullable String next) {}

  record AccountChange(@Nullable String reason, @Nullable LocalDateTime until) {}

  private final AdministeringAccounts administering;
  private final SessionEnd ends;

  AccountController(AdministeringAccounts administering, SessionEnd ends) {
    this.administering = administering;
    this.ends = ends;
  }

  @GetMapping
  AccountPage listAccounts(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "false") boolean shutOnly,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "50") int limit) {
    List<AccountLine> page = administering.page(q, shutOnly, after, limit);
    String next = page.size() < limit ? null : String.valueOf(page.get(page.size() - 1).id());
    return new AccountPage(page, next);
  }

  @PostMapping("/{id}/lock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lockAccount(@PathVariable long id, @RequestBody AccountChange change) {
    ends.all(administering.change(id, Act.LOCK, change.until(), change.reason()));
  }

  @PostMapping("/{id}/unlock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unlockAccount(@PathVariable long id, @RequestBody AccountChange change) {
    administering.change(id, Act.UNLOCK, null, change.reason());
  }

  @PostMapping("/{id}/disable")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void disableAccount(@PathVariable long id, @RequestBody AccountChange change) {
    ends.all(administering.change(id, Act.DISABLE, null, change.reason()));
  }

  @PostMapping("/{id}/enable")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enableAccount(@PathVariable long id, @RequestBody AccountChange change) {
    administering.change(id, Act.ENABLE, null, change.reason());
  }
}
