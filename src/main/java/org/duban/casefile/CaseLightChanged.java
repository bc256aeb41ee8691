package org.duban.casefile;

/** A case was given another light; announced in the same transaction. */
public record CaseLightChanged(long caseId, Light light) {}
