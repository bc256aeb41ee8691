package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.duban.identity.AccountPrincipal;
import org.duban.identity.Activating;
import org.duban.identity.ChangingPassword;
import org.duban.identity.LoggingIn;
import org.duban.identity.LoginRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out, activation, one's own password. Open to all. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  record LoginRequest(
      @NotBlank @Size(max = 64) String username, @NotBlank @Size(max = 200) String password) {}

  record ActivationRequest(
      @NotBlank @Size(max = 40) String code,
      @Size(max = 32) @Nullable String username,
      @NotBlank @Size(max = 200) String newPassword) {}

  record PasswordRequest(
      @NotBlank @Size(max = 200) String old,
      @com.fasterxml.jackson.annotation.JsonProperty("new") @NotBlank @Size(max = 200)
          String fresh) {}

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final ChangeSessionIdAuthenticationStrategy freshId =
      new ChangeSessionIdAuthenticationStrategy();
  private final CsrfAuthenticationStrategy freshToken;
  private final LoggingIn loggingIn;
  private final Activating activating;
  private final ChangingPassword changingPassword;
  private final SessionViews views;
  private final SessionEnd ends;

  SessionController(
      CsrfTokenRepository csrfTokens,
      LoggingIn loggingIn,
      Activating activating,
      ChangingPassword changingPassword,
      SessionViews views,
      SessionEnd ends) {
    this.freshToken = new CsrfAuthenticationStrategy(csrfTokens);
    this.loggingIn = loggingIn;
    this.activating = activating;
    this.changingPassword = changingPassword;
    this.views = views;
    this.ends = ends;
  }

  @PostMapping("/login")
  SessionViews.SessionView logIn(
      @Valid @RequestBody LoginRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    AccountPrincipal principal =
        loggingIn.logIn(body.username(), body.password(), request.getRemoteAddr());
    request.getSession(true);
    enter(principal, request, response);
    return views.view(principal);
  }

  @GetMapping("/me")
  SessionViews.SessionView me() {
    return views.view(principal());
  }

  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }

  @PostMapping("/activate")
  Map<String, String> activate(
      @Valid @RequestBody ActivationRequest body, HttpServletRequest request) {
    String username =
        activating.activate(
            body.code(), body.username(), body.newPassword(), request.getRemoteAddr());
    ends.all(username);
    return Map.of("username", username);
  }

  @PostMapping("/password")
  SessionViews.SessionView changePassword(
      @Valid @RequestBody PasswordRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    AccountPrincipal principal =
        changingPassword.change(principal().username(), body.old(), body.fresh());
    ends.others(principal.username(), request.getSession().getId());
    enter(principal, request, response);
    return views.view(principal);
  }

  /** Sets the token's cookie; its value goes into the header of every request that changes. */
  @GetMapping("/csrf")
  Map<String, String> csrf(CsrfToken token) {
    return Map.of("headerName", token.getHeaderName(), "cookieName", "XSRF-TOKEN");
  }

  private void enter(
      AccountPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
    Authentication login = AccountAuthenticationProvider.token(principal);
    freshId.onAuthentication(login, request, response);
    freshToken.onAuthentication(login, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(login);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private static AccountPrincipal principal() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null && login.getPrincipal() instanceof AccountPrincipal principal) {
      return principal;
    }
    throw LoginRefused.unauthorized("identity.nobody");
  }
}
