package org.duban.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's own row (P4.1).
 *
 * @param unitCode who runs it; its scope lies within
 * @param leniencyDate rectified by then: lenient or exempt (P1.13)
 * @param refusalDate still refusing then: severe (P1.14)
 * @param policy policy parameters, JSON; see {@link CampaignPolicy}
 * @param stage the stage that runs, 0 before the first
 * @param version changes with each edit; an edit names the version it saw
 */
public record Campaign(
    long id,
    String template,
    String code,
    String name,
    String unitCode,
    LocalDate periodFrom,
    LocalDate periodTo,
    @Nullable LocalDate leniencyDate,
    @Nullable LocalDate refusalDate,
    String policy,
    CampaignState state,
    int stage,
    @Nullable Long caseId,
    @Nullable LocalDateTime launchedAt,
    int version) {

  /**
   * @throws DubanException conflict, unless it is a draft
   */
  public void requireDraft() {
    if (state != CampaignState.DRAFT) {
      throw DubanException.conflict("campaign.not-draft", name);
    }
  }

  /**
   * @throws DubanException conflict, unless it runs
   */
  public void requireRunning() {
    if (state != CampaignState.RUNNING) {
      throw DubanException.conflict("campaign.not-running", name);
    }
  }
}
