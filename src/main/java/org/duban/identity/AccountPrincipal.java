package org.duban.identity;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who logged in, as kept in the session; posts are read anew with every request.
 *
 * @param mustChange the password must be changed before anything else
 */
public record AccountPrincipal(
    long accountId, long personId, String username, String name, boolean mustChange)
    implements Principal, Serializable {

  @Override
  public String getName() {
    return username;
  }
}
