package org.duban.handling;

import java.util.function.Supplier;
import org.duban.handling.persistence.RequestMapper;
import org.duban.handling.persistence.RequestMapper.KnownRequest;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what a client asks for once, however often it asks: whoever sends the same request key again
 * gets the result of the first time, also while the first is still at work.
 */
@Component
public class OnceOnly {

  private static final int LONGEST = 64;

  private final RequestMapper requests;
  private final CurrentActor current;
  private final ProductClock clock;
  private final JsonMapper json;

  OnceOnly(RequestMapper requests, CurrentActor current, ProductClock clock, JsonMapper json) {
    this.requests = requests;
    this.current = current;
    this.clock = clock;
    this.json = json;
  }

  /**
   * @param what the act and its object, e.g. {@code transfer:<task>}; a key is for one only
   * @param type of the result, which is kept as JSON
   * @throws DubanException invalid, if there is no key; conflict, if it was used for something else
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <T> T once(@Nullable String requestKey, String what, Class<T> type, Supplier<T> act) {
    if (requestKey == null || requestKey.isBlank() || requestKey.length() > LONGEST) {
      throw DubanException.invalid("handling.request-key");
    }
    Actor actor = current.require();
    // waits for whoever is at work with the same key
    if (requests.begin(actor.personId(), actor.accountId(), requestKey, what, clock.now()) == 0) {
      KnownRequest known = requests.find(actor.personId(), actor.accountId(), requestKey);
      if (!known.what().equals(what)) {
        throw DubanException.conflict("handling.request-key-used");
      }
      return json.readValue(known.result(), type);
    }
    T result = act.get();
    requests.end(actor.personId(), actor.accountId(), requestKey, json.writeValueAsString(result));
    return result;
  }
}
