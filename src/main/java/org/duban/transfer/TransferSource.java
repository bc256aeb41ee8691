package org.duban.transfer;

import org.duban.casefile.CaseFile;

/** Gives the text of a transfer sheet from the case that causes it; modules implement it. */
public interface TransferSource {

  boolean supports(CaseFile cause);

  TransferSheet draft(CaseFile cause);
}
