package org.duban.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person as entered.
 *
 * @param branchCode the branch from today on; null leaves it as it is
 * @param idNumber null leaves it as it is
 * @param phone null leaves it as it is
 */
public record PersonDraft(
    String name,
    String unitCode,
    @Nullable String branchCode,
    boolean partyMember,
    boolean paperOnly,
    @Nullable String idNumber,
    @Nullable String phone) {

  @Override
  public String toString() {
    return "PersonDraft[" + name + ", " + unitCode + ", " + branchCode + "]";
  }
}
