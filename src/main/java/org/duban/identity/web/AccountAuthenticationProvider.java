package org.duban.identity.web;

import java.util.List;
import org.duban.identity.LoggingIn;
import org.duban.identity.LoginRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** HTTP basic by the same accounts, passwords and lock-outs as the log-in page. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {

  private final LoggingIn loggingIn;

  AccountAuthenticationProvider(LoggingIn loggingIn) {
    this.loggingIn = loggingIn;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    try {
      return token(
          loggingIn.logIn(
              attempt.getName(), String.valueOf(attempt.getCredentials()), address(attempt)));
    } catch (LoginRefused e) {
      throw new BadCredentialsException(e.code(), e);
    }
  }

  static Authentication token(Object principal) {
    return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
  }

  private static String address(Authentication attempt) {
    @Nullable Object details = attempt.getDetails();
    return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
