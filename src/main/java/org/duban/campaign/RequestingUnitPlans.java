package org.duban.campaign;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks each township, zone and department in scope for its plan, as linked cases (P4.3). */
@Service
public class RequestingUnitPlans {

  private static final ZoneId ZONE = ProductClock.ZONE;

  private final Campaigns campaigns;
  private final StageLimits limits;
  private final Cases cases;

  RequestingUnitPlans(Campaigns campaigns, StageLimits limits, Cases cases) {
    this.campaigns = campaigns;
    this.limits = limits;
    this.cases = cases;
  }

  @Transactional
  public void request(long campaignId) {
    Campaign campaign = campaigns.require(campaignId);
    var due = limits.unitPlanDue(campaignId).toInstant().atZone(ZONE).toLocalDateTime();
    List<NewCase> plans =
        campaigns.asked(campaign).stream()
            .flatMap(
                unit ->
                    UnitForm.of(unit.kind().name(), unit.code()).stream()
                        .map(
                            form ->
                                new NewCase(
                                    "unit-plan",
                                    unit.name() + "实施方案",
                                    null,
                                    unit.code(),
                                    campaignId,
                                    due,
                                    Map.of("planRole", form.filler()))))
            .toList();
    List<CaseFile> opened = plans.isEmpty() ? List.of() : cases.openAll(plans);
    if (campaign.caseId() != null) {
      long cause = campaign.caseId();
      opened.forEach(plan -> cases.link(cause, plan.id(), "unit-plan"));
    }
  }
}
