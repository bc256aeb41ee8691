package org.duban.campaign;

import java.util.Map;
import org.duban.inbox.FormPrefill;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What is to be moved, for the leader who decides. */
@Component
class StageMovePrefill implements FormPrefill {

  private final MovingStage moving;
  private final Campaigns campaigns;

  StageMovePrefill(MovingStage moving, Campaigns campaigns) {
    this.moving = moving;
    this.campaigns = campaigns;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("stage-move");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    StageMove move = moving.byCase(caseId);
    String stage =
        campaigns.stages(move.campaignId()).stream()
            .filter(s -> s.no() == move.stageNo())
            .map(CampaignStage::name)
            .findFirst()
            .orElse("");
    return Map.of(
        "campaignName", campaigns.require(move.campaignId()).name(),
        "stageName", stage,
        "oldDate", move.oldDate().toString(),
        "newDate", move.newDate().toString(),
        "reason", move.reason());
  }
}
