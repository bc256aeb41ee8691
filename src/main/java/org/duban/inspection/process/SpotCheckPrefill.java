package org.duban.inspection.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.campaign.CampaignItem;
import org.duban.campaign.Campaigns;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The kinds of problem a visit may find: the catalogue of the campaign. */
@Component
class SpotCheckPrefill implements FormPrefill {

  /** An option of a form. */
  private record Kind(String label, String value) {}

  private final Cases cases;
  private final Campaigns campaigns;

  SpotCheckPrefill(Cases cases, Campaigns campaigns) {
    this.cases = cases;
    this.campaigns = campaigns;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("spot-check");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Long campaign = cases.require(caseId).campaignId();
    List<CampaignItem> items = campaign == null ? List.of() : campaigns.items(campaign);
    List<Kind> kinds = new ArrayList<>();
    items.stream()
        .filter(i -> i.groupCode() != null)
        .forEach(i -> kinds.add(new Kind(i.name(), i.name())));
    kinds.add(new Kind("其他", "其他"));
    return Map.of("kinds", kinds);
  }
}
