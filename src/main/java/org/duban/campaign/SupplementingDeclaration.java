package org.duban.campaign;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a declaration up again to add to it, until the self-check stage ends (P1.13). By the person
 * himself, or by who may assist him ({@code entry.assist} at his unit).
 */
@Service
public class SupplementingDeclaration {

  private static final int SELF_CHECK = 2;

  private final Declarations declarations;
  private final DeclarationMapper rows;
  private final Campaigns campaigns;
  private final Cases cases;
  private final Messages messages;
  private final CurrentActor actor;
  private final Permissions permissions;
  private final ProductClock clock;
  private final Audit audit;

  SupplementingDeclaration(
      Declarations declarations,
      DeclarationMapper rows,
      Campaigns campaigns,
      Cases cases,
      Messages messages,
      CurrentActor actor,
      Permissions permissions,
      ProductClock clock,
      Audit audit) {
    this.declarations = declarations;
    this.rows = rows;
    this.campaigns = campaigns;
    this.cases = cases;
    this.messages = messages;
    this.actor = actor;
    this.permissions = permissions;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws DubanException conflict, if the stage has ended or the declaration does not wait
   */
  @Transactional
  public void supplement(long caseId) {
    Declaration declaration = declarations.ofCase(caseId);
    if (declaration.personId() == null || declaration.personId() != actor.require().personId()) {
      permissions.require("entry.assist", declaration.unitCode());
    }
    if (clock.today().isAfter(campaigns.stageEnd(declaration.campaignId(), SELF_CHECK))) {
      throw DubanException.conflict("campaign.supplement-late");
    }
    if (declaration.status() != DeclarationStatus.WAITING
        || declarations.round(declaration.roundId()).collectedAt() != null
        || !messages.send("Message_Supplement", cases.require(caseId).number(), Map.of())) {
      throw DubanException.conflict("campaign.supplement-not-now");
    }
    rows.setStatus(declaration.id(), DeclarationStatus.SUPPLEMENTING);
    cases.setStatus(caseId, DeclarationStatus.SUPPLEMENTING.name());
    audit.record("declaration.supplement", "case", caseId);
  }
}
