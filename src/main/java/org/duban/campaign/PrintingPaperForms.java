package org.duban.campaign;

import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.campaign.PaperForm.PaperGroup;
import org.duban.campaign.PaperForm.PaperItem;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paper forms for those who cannot use a computer (X.14): printed with a code, found again by it.
 * Permission: {@code entry.assist} or {@code round.manage} at the declarant's unit, or the
 * declarant himself.
 */
@Service
@Transactional(readOnly = true)
public class PrintingPaperForms {

  private static final int AT_ONCE = 500;

  private final Declarations declarations;
  private final DeclarationMapper rows;
  private final Campaigns campaigns;
  private final OpenSheets sheets;
  private final People people;
  private final Units units;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final Audit audit;

  PrintingPaperForms(
      Declarations declarations,
      DeclarationMapper rows,
      Campaigns campaigns,
      OpenSheets sheets,
      People people,
      Units units,
      Permissions permissions,
      CurrentActor actor,
      Audit audit) {
    this.declarations = declarations;
    this.rows = rows;
    this.campaigns = campaigns;
    this.sheets = sheets;
    this.people = people;
    this.units = units;
    this.permissions = permissions;
    this.actor = actor;
    this.audit = audit;
  }

  @Transactional
  public PaperForm print(long caseId) {
    Declaration declaration = declarations.ofCase(caseId);
    if (declaration.personId() == null || declaration.personId() != actor.require().personId()) {
      requireAssisting(declaration.unitCode());
    }
    audit.record("declaration.printed", "case", caseId);
    return form(declaration);
  }

  /** Sheets of a whole unit that are still out. */
  @Transactional
  public List<PaperForm> printUnit(long campaignId, String unitCode, boolean paperOnly) {
    requireAssisting(unitCode);
    audit.record("declaration.printed", "unit", unitCode);
    List<Declaration> open =
        rows.page(campaignId, unitCode, DeclarationStatus.OPEN.name(), 0, AT_ONCE);
    Map<Long, Person> known =
        people.byId(
            open.stream().filter(d -> d.personId() != null).map(Declaration::personId).toList());
    return open.stream().filter(d -> !paperOnly || isPaperOnly(d, known)).map(this::form).toList();
  }

  /**
   * The declaration a code belongs to.
   *
   * @throws DubanException not found, if the code was mistyped or belongs to nothing
   */
  public Declaration byCode(String typed) {
    Declaration declaration =
        PaperCode.parse(typed)
            .flatMap(rows::byPaperCode)
            .orElseThrow(() -> DubanException.notFound("campaign.paper-code", typed.strip()));
    requireAssisting(declaration.unitCode());
    return declaration;
  }

  private static boolean isPaperOnly(Declaration d, Map<Long, Person> known) {
    Person person = d.personId() == null ? null : known.get(d.personId());
    return person != null && person.paperOnly();
  }

  private void requireAssisting(String unitCode) {
    if (!permissions.allowed("round.manage", unitCode)) {
      permissions.require("entry.assist", unitCode);
    }
  }

  private PaperForm form(Declaration d) {
    String branch =
        d.personId() == null
            ? null
            : people.find(d.personId()).map(Person::branchCode).orElse(null);
    List<CampaignItem> items = campaigns.items(d.campaignId());
    String audience = d.personId() == null ? "UNIT" : "PERSON";
    return new PaperForm(
        d.paperCode(),
        "DUBAN:" + d.paperCode(),
        d.title(),
        campaigns.require(d.campaignId()).name(),
        d.personId() == null
            ? units.require(d.unitCode()).name()
            : people.require(d.personId()).name(),
        units.require(d.unitCode()).name(),
        branch == null ? null : units.find(branch).map(u -> u.name()).orElse(branch),
        campaigns.stageEnd(d.campaignId(), StageLimits.SELF_CHECK),
        d.caseNo() == null
            ? null
            : sheets.of(d.caseNo()).map(OpenSheets.Sheet::taskId).orElse(null),
        items.stream()
            .filter(i -> i.groupCode() == null && asked(i, audience))
            .map(g -> new PaperGroup(g.name(), itemsOf(items, g)))
            .toList());
  }

  private static List<PaperItem> itemsOf(List<CampaignItem> items, CampaignItem group) {
    return items.stream()
        .filter(i -> group.code().equals(i.groupCode()))
        .map(i -> new PaperItem(i.code(), i.name()))
        .toList();
  }

  private static boolean asked(CampaignItem item, String audience) {
    return item.audience().equals("ALL") || item.audience().equals(audience);
  }
}
