package org.duban.campaign;

/** Where a campaign stands. */
public enum CampaignState {
  /** Being written; may be changed. */
  DRAFT,
  /** Sent to the county leader; may not be changed. */
  SUBMITTED,
  /** Approved; one of its stages runs. */
  RUNNING,
  /**
   * Its case ended without a conclusion: under a version of the process without the fourth stage.
   */
  AWAITING_CONCLUSION,
  /** All four stages are over, the summary is approved; what is closed is archived. */
  CONCLUDED
}
