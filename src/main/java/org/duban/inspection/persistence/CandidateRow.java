package org.duban.inspection.persistence;

import org.duban.inspection.MatchBasis;
import org.jspecify.annotations.Nullable;

/** A record and a person, as joined in the database. */
record CandidateRow(
    long entryId,
    String listName,
    int rowNo,
    @Nullable String household,
    @Nullable String plot,
    long personId,
    String personName,
    String unitName,
    MatchBasis basis) {}
