package org.duban.casefile;

/** A case came to its end; announced in the transaction that ends it. */
public record CaseEnded(CaseFile caseFile) {}
