package org.duban.organisation.persistence;

import org.jspecify.annotations.Nullable;

/** A person as an import compares him. */
public record StoredPerson(
    long id,
    byte[] idHash,
    String name,
    String unitCode,
    boolean partyMember,
    boolean paperOnly,
    byte @Nullable [] phoneHash,
    @Nullable String branchCode) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoredPerson p && p.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
