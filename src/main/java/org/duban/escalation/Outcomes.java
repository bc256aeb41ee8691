package org.duban.escalation;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What followed for units and their people, as other chains and ledgers have it. */
public interface Outcomes {

  /** A bulletin, a transfer or a disposition; no names. */
  record Outcome(
      long caseId,
      String caseNo,
      String processKey,
      String unitCode,
      String status,
      LocalDateTime openedAt,
      @Nullable LocalDateTime closedAt,
      @Nullable String end) {}

  /** A row of the veto ledger. */
  record Veto(long rowId, String number, String unitCode, String status, String fields) {}

  /** Latest first; capped. */
  List<Outcome> within(String unitPath, @Nullable Long campaignId);

  /** Latest first; capped. */
  List<Veto> vetoes(String unitPath, @Nullable Long campaignId);
}
