package org.duban.escalation;

/**
 * How strikes of a campaign are counted (P5.7).
 *
 * @param months of the rolling window, which reaches over campaigns; 0: within the campaign
 * @param sameKind only breaches of the same kind count together
 */
public record StrikePolicy(int months, boolean sameKind) {

  /**
   * Whether an earlier strike still counts when the other does. A rolling window of n months ends
   * with the day of the same number n months later, month-ends clamped (rules: statutory clock).
   */
  boolean together(Strike earlier, Strike current) {
    return inWindow(earlier, current) && (!sameKind || earlier.kind().equals(current.kind()));
  }

  private boolean inWindow(Strike earlier, Strike current) {
    if (months > 0) {
      return !earlier.countedOn().plusMonths(months).isBefore(current.countedOn());
    }
    Long campaign = current.campaignId();
    return campaign != null && campaign.equals(earlier.campaignId());
  }
}
