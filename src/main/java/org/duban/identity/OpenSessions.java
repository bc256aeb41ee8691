package org.duban.identity;

import java.util.Collection;
import java.util.Set;
import org.duban.identity.persistence.SessionMapper;
import org.springframework.stereotype.Component;

/** Which sessions are still open, on whatever node they were ended. */
@Component
public class OpenSessions {

  private final SessionMapper mapper;

  OpenSessions(SessionMapper mapper) {
    this.mapper = mapper;
  }

  /** Those of them that are neither ended nor expired. */
  public Set<String> of(Collection<String> sessionIds) {
    return sessionIds.isEmpty() ? Set.of() : mapper.open(sessionIds);
  }
}
