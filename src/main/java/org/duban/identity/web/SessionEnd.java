package org.duban.identity.web;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions of an account when its password changed. */
@Component
class SessionEnd {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  SessionEnd(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  void all(String username) {
    others(username, "");
  }

  void others(String username, String keptId) {
    sessions.findByPrincipalName(username).keySet().stream()
        .filter(id -> !id.equals(keptId))
        .forEach(sessions::deleteById);
  }
}
