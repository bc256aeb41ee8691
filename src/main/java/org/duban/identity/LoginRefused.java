package org.duban.identity;

import java.util.List;
import org.duban.platform.error.DubanException;
import org.springframework.http.HttpStatus;

/** Nobody is logged in by this; what was counted against account and address stays counted. */
public class LoginRefused extends DubanException {

  private static final long serialVersionUID = 1L;

  private LoginRefused(HttpStatus status, String code, List<Object> args) {
    super(status, code, args, List.of());
  }

  /** Wrong, unknown or not logged in: 401. */
  public static LoginRefused unauthorized(String code) {
    return new LoginRefused(HttpStatus.UNAUTHORIZED, code, List.of());
  }

  /** The account is locked for some minutes: 423. */
  static LoginRefused locked(long minutes) {
    return new LoginRefused(HttpStatus.LOCKED, "identity.login.locked", List.of(minutes));
  }

  /** The network address is locked for some minutes: 429. */
  static LoginRefused tooMany(long minutes) {
    return new LoginRefused(
        HttpStatus.TOO_MANY_REQUESTS, "identity.login.too-many", List.of(minutes));
  }
}
