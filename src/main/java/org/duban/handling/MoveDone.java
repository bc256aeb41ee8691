package org.duban.handling;

import java.util.List;

/** A case was moved; these tasks are open now that were not before. */
public record MoveDone(long caseId, List<CaseTokens.Opened> opened) {}
