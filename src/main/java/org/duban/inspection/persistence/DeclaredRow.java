package org.duban.inspection.persistence;

/** A problem a person has in the ledger. */
record DeclaredRow(long personId, String description) {}
