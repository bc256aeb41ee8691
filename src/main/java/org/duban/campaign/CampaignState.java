package org.duban.campaign;

/** Where a campaign stands. */
public enum CampaignState {
  /** Being written; may be changed. */
  DRAFT,
  /** Sent to the county leader; may not be changed. */
  SUBMITTED,
  /** Approved; one of its stages runs. */
  RUNNING,
  /** The third stage has ended; the concluding stage is to follow. */
  AWAITING_CONCLUSION
}
