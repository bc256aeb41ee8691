package org.duban.identity;

import org.duban.identity.persistence.AccountMapper;
import org.duban.platform.database.DatabaseProperties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * On an external database without any account, prints a one-time token from which the first
 * administrator makes his account on the activation page. There are no default accounts.
 */
@Component
class FirstAdministratorToken implements ApplicationRunner {

  private final AccountMapper accounts;
  private final ActivationCodes codes;
  private final DatabaseProperties database;

  FirstAdministratorToken(
      AccountMapper accounts, ActivationCodes codes, DatabaseProperties database) {
    this.accounts = accounts;
    this.codes = codes;
    this.database = database;
  }

  @Override
  @SuppressWarnings("SystemOut")
  public void run(ApplicationArguments args) {
    if (!database.embedded() && accounts.count() == 0) {
      // to the console only: a log may be kept where others read it
      System.out.printf(
          "%n  首个管理员激活码（仅显示一次）/ one-time token of the first administrator: %s%n"
              + "  请在“账号激活”页面使用 / use it on the activation page: /activate%n%n",
          codes.issue(null).code());
    }
  }
}
