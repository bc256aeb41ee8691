package org.duban.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.audit.AuditActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the audit who is logged in and from where. */
@Component
class AuditedActor implements AuditActor {

  private final CurrentActor actor;

  AuditedActor(CurrentActor actor) {
    this.actor = actor;
  }

  @Override
  public Who who() {
    return actor
        .find()
        .map(a -> new Who(a.accountId(), a.personId(), a.name(), address()))
        .orElseGet(() -> new Who(0, 0, "", address()));
  }

  /** None for the public pages: nothing is kept there that somebody could be known by. */
  private static @Nullable String address() {
    if (!(RequestContextHolder.getRequestAttributes()
        instanceof ServletRequestAttributes current)) {
      return null;
    }
    HttpServletRequest request = current.getRequest();
    return request.getRequestURI().startsWith("/api/public/") ? null : request.getRemoteAddr();
  }
}
