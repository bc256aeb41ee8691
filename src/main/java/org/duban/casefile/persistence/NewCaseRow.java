package org.duban.casefile.persistence;

import org.duban.casefile.CaseFile;

/** A case as first written: with what only queries need. */
public record NewCaseRow(CaseFile file, String unitPath, long openedBy) {}
