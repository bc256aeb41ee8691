package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All that a campaign office settles about a campaign before it is submitted. */
public record CampaignDraft(
    String template,
    String code,
    String name,
    String unitCode,
    LocalDate periodFrom,
    LocalDate periodTo,
    @Nullable LocalDate leniencyDate,
    @Nullable LocalDate refusalDate,
    JsonNode policy,
    List<StageEnd> stages,
    CampaignScope scope,
    List<CampaignItem> items) {

  /** A stage and its last day. */
  public record StageEnd(int no, String name, LocalDate endsOn) {}
}
