package org.duban.organisation;

import org.jspecify.annotations.Nullable;

/** A unit as entered; see {@link Unit} for the meaning of the fields. */
public record UnitDraft(
    String code,
    String name,
    UnitKind kind,
    @Nullable String parentCode,
    @Nullable String serves,
    @Nullable String function) {}
