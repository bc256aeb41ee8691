package org.duban.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of interviews, as far as escalation reads it itself. */
public interface Interviews {

  /** A row of the ledger. */
  record Interview(
      long rowId, String number, long caseId, String unitCode, String status, String fields) {}

  /** Interviews of the case that are not done become void. */
  void withdraw(long caseId);

  /** Those of the unit and what lies below it, latest first; capped. */
  List<Interview> within(String unitPath, @Nullable Long campaignId);
}
