package org.duban.identity;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An account as stored. */
public record Account(
    long id,
    @Nullable Long personId,
    String username,
    String displayName,
    String password,
    LocalDateTime passwordChangedAt,
    boolean mustChange,
    boolean enabled,
    int failures,
    @Nullable LocalDateTime lockedUntil) {

  AccountPrincipal principal(boolean passwordTooOld) {
    return new AccountPrincipal(
        id, personId == null ? 0 : personId, username, displayName, mustChange || passwordTooOld);
  }

  @Override
  public String toString() {
    return "Account[" + id + ", " + username + "]";
  }
}
