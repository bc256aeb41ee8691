package org.duban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.ProductTest;
import org.duban.organisation.MaintainingUnits;
import org.duban.organisation.UnitDraft;
import org.duban.organisation.UnitKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

@ProductTest
class FirstAdministratorTest {

  @Autowired ActivationCodes codes;
  @Autowired Activating activating;
  @Autowired LoggingIn loggingIn;
  @Autowired Permissions permissions;
  @Autowired MaintainingUnits units;
  @Autowired TransactionOperations transaction;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void shouldComeFromTheTokenOnAnEmptyDatabase() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();

          // given a database without accounts
          jdbc.update("delete from password_history");
          jdbc.update("delete from account_role");
          jdbc.update("delete from account");
          String token = codes.issue(null).code();

          // when
          String username = activating.activate(token, "chief", "Green-Hill-8", "10.8.0.1");
          AccountPrincipal principal = loggingIn.logIn(username, "Green-Hill-8", "10.8.0.1");
          SecurityContextHolder.getContext()
              .setAuthentication(
                  UsernamePasswordAuthenticationToken.authenticated(
                      principal, null, java.util.List.of()));

          // then he can begin with nothing, and sees no business data
          assertThat(permissions.scope("import.run")).containsExactly("/");
          assertThat(permissions.allowedSomewhere("account.manage")).isTrue();
          assertThat(permissions.allowedSomewhere("case.view")).isFalse();
          assertThat(permissions.allowedSomewhere("people.secret")).isFalse();
          assertThat(
                  units
                      .register(new UnitDraft("97", "测试省", UnitKind.DIVISION, null, null, null))
                      .path())
              .isEqualTo("/97/");
        });
  }
}
