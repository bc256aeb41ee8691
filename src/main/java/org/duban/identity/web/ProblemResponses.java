package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.duban.identity.AccountPrincipal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What is refused before a controller is reached, as problem details too. */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final MessageSource messages;
  private final LocaleResolver locales;
  private final JsonMapper json;

  ProblemResponses(MessageSource messages, LocaleResolver locales, JsonMapper json) {
    this.messages = messages;
    this.locales = locales;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    write(request, response, HttpStatus.UNAUTHORIZED, "identity.nobody");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    write(request, response, HttpStatus.FORBIDDEN, reason(e));
  }

  private static String reason(AccessDeniedException e) {
    if (e instanceof CsrfException) {
      return "identity.csrf";
    }
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    boolean mustChange =
        login != null
            && login.getPrincipal() instanceof AccountPrincipal principal
            && principal.mustChange();
    return mustChange ? "identity.password.must-change" : "platform.forbidden";
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    Locale locale = locales.resolveLocale(request);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(
        response.getOutputStream(),
        Map.of(
            "title",
            messages.getMessage("platform.status." + status.value(), null, locale),
            "status",
            status.value(),
            "detail",
            messages.getMessage(code, null, locale),
            "code",
            code,
            "instance",
            request.getRequestURI()));
  }
}
