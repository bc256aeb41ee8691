package org.duban.identity;

import java.io.Serializable;
import java.security.Principal;

/** Who logged in, as kept in the session; posts are read anew with every request. */
public record AccountPrincipal(long accountId, long personId, String username, String name)
    implements Principal, Serializable {

  @Override
  public String getName() {
    return username;
  }
}
