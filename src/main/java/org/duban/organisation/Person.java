package org.duban.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person, without what only few may see (identity number, phone: see {@code PersonSecrets}).
 *
 * @param unitCode the village or unit the person belongs to
 * @param branchCode the party branch the person belongs to today
 * @param paperOnly cannot or will not use a computer: served on paper with assisted entry
 */
public record Person(
    long id,
    String name,
    String unitCode,
    @Nullable String branchCode,
    boolean partyMember,
    boolean paperOnly) {}
