package org.duban.campaign;

import org.duban.campaign.persistence.LaunchMapper;
import org.duban.campaign.persistence.LaunchMapper.LaunchSums;
import org.duban.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the launch has come. Permission: to see the campaign; to retry, {@code campaign.manage}.
 */
@Service
public class LaunchProgress {

  /**
   * Declarations to be started, started, and stuck.
   *
   * @param state {@code NONE}, {@code RUNNING}, {@code DONE} or {@code FAILED}
   * @param error why the first one is stuck
   */
  public record LaunchState(
      long total, long done, long failed, String state, @Nullable String error) {}

  private final Campaigns campaigns;
  private final CampaignAccess access;
  private final Permissions permissions;
  private final LaunchMapper chunks;
  private final ApplicationEventPublisher events;

  LaunchProgress(
      Campaigns campaigns,
      CampaignAccess access,
      Permissions permissions,
      LaunchMapper chunks,
      ApplicationEventPublisher events) {
    this.campaigns = campaigns;
    this.access = access;
    this.permissions = permissions;
    this.chunks = chunks;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public LaunchState of(long campaignId) {
    access.requireVisible(campaigns.require(campaignId));
    LaunchSums sums = chunks.sums(campaignId);
    return new LaunchState(
        sums.total(),
        sums.done(),
        sums.failed(),
        state(sums),
        chunks.firstError(campaignId).orElse(null));
  }

  /** Lets what is stuck be tried again. */
  @Transactional
  public void retry(long campaignId) {
    permissions.require("campaign.manage", campaigns.require(campaignId).unitCode());
    if (chunks.retry(campaignId) > 0) {
      events.publishEvent(new LaunchPlanned(campaignId));
    }
  }

  private static String state(LaunchSums sums) {
    if (sums.total() == 0) {
      return "NONE";
    }
    if (sums.ready() > 0) {
      return "RUNNING";
    }
    return sums.failed() > 0 ? "FAILED" : "DONE";
  }
}
