package org.duban.campaign;

import java.util.List;
import java.util.Map;
import org.duban.campaign.persistence.ConclusionMapper;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fourth stage: units sum up, cases are chosen as examples (P4.13). Called by its process. */
@Service
public class ConcludingCampaign {

  private static final int MOST = 200;

  /** A closed case that may be told as an example. */
  public record ClosedCase(long id, String number, String title) {}

  private final Campaigns campaigns;
  private final ConclusionMapper rows;
  private final Cases cases;
  private final Units units;

  ConcludingCampaign(Campaigns campaigns, ConclusionMapper rows, Cases cases, Units units) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.cases = cases;
    this.units = units;
  }

  /** Asks each township, zone and department in scope for its summary, as linked cases. */
  @Transactional
  public void requestSummaries(long campaignId) {
    Campaign campaign = campaigns.require(campaignId);
    List<NewCase> wanted =
        campaigns.asked(campaign).stream()
            .flatMap(
                unit ->
                    UnitForm.of(unit.kind().name(), unit.code()).stream()
                        .map(f -> summary(campaign, unit, f)))
            .toList();
    List<CaseFile> opened = wanted.isEmpty() ? List.of() : cases.openAll(wanted);
    if (campaign.caseId() != null) {
      long cause = campaign.caseId();
      opened.forEach(summary -> cases.link(cause, summary.id(), "unit-summary"));
    }
  }

  private static NewCase summary(Campaign campaign, Unit unit, UnitForm form) {
    return new NewCase(
        "unit-summary",
        unit.name() + "总结",
        null,
        unit.code(),
        campaign.id(),
        null,
        Map.of("fillRole", form.summariser(), "signRole", form.signer()));
  }

  /** Closed cases of the campaign that may be told as examples, latest first. */
  @Transactional(readOnly = true)
  public List<ClosedCase> closedCases(long campaignId) {
    return rows.closedCases(campaignId, MOST);
  }

  /** The post that answers for a unit. */
  public String planRole(String unitCode) {
    Unit unit = units.require(unitCode);
    return UnitForm.of(unit.kind().name(), unit.code())
        .map(UnitForm::filler)
        .orElse("CAMPAIGN_OFFICE");
  }

  /** Units that may be made responsible for an institution: all that were asked, and the own. */
  @Transactional(readOnly = true)
  public List<Unit> owners(long campaignId) {
    Campaign campaign = campaigns.require(campaignId);
    return units.children(campaign.unitCode()).stream()
        .filter(u -> UnitForm.of(u.kind().name(), u.code()).isPresent())
        .toList();
  }
}
