package org.duban.campaign;

import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.register.Registers.Row;
import org.duban.register.RowOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the number of problems of a member current, whoever finds one: checks do, too. */
@Component
class CountingProblems {

  private final DeclarationMapper declarations;
  private final LedgeringProblems ledger;

  CountingProblems(DeclarationMapper declarations, LedgeringProblems ledger) {
    this.declarations = declarations;
    this.ledger = ledger;
  }

  @EventListener
  void opened(RowOpened event) {
    Row row = event.row();
    if (row.register().equals(Declarations.LEDGER) && row.campaignId() != null) {
      String subject = row.personId() == null ? "U:" + row.unitCode() : "P:" + row.personId();
      declarations.bySubject(row.campaignId(), subject).ifPresent(ledger::count);
    }
  }
}
