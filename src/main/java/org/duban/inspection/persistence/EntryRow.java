package org.duban.inspection.persistence;

import org.jspecify.annotations.Nullable;

/** The columns of {@code record_entry}. */
@SuppressWarnings("ArrayRecordComponent") // written only, never compared
record EntryRow(
    long id,
    long listId,
    int rowNo,
    String kind,
    @Nullable String personName,
    byte @Nullable [] idHash,
    @Nullable String household,
    @Nullable String plot,
    String description) {}
