package org.duban.archive;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import org.duban.archive.persistence.ArchiveMapper;
import org.duban.archive.persistence.ArchiveMapper.ArchiveSums;
import org.duban.archive.persistence.ArchiveMapper.ToArchive;
import org.duban.audit.Audit;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignAccess;
import org.duban.campaign.CampaignState;
import org.duban.campaign.Campaigns;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Archives the closed cases of concluded campaigns, one after the other; cases that close later
 * follow. A crashed node leaves a lease to run out, and another goes on where it stopped.
 */
@Service
public class ArchivingCampaigns {

  private static final Logger log = LoggerFactory.getLogger(ArchivingCampaigns.class);
  private static final int BATCH = 50;
  private static final int ATTEMPTS = 3;
  private static final Duration LEASE = Duration.ofMinutes(10);

  /**
   * How far a campaign is.
   *
   * @param state {@code NOT_STARTED}, {@code RUNNING} or {@code DONE}
   * @param total closed cases
   */
  public record ArchiveProgress(String state, int total, int done, int failed) {}

  private final ArchiveMapper rows;
  private final ArchiveStore store;
  private final CaseArchive archive;
  private final Campaigns campaigns;
  private final CampaignAccess access;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final TransactionTemplate transactions;
  private final ProductClock clock;
  private final Audit audit;
  private final boolean inBackground;

  ArchivingCampaigns(
      ArchiveMapper rows,
      ArchiveStore store,
      CaseArchive archive,
      Campaigns campaigns,
      CampaignAccess access,
      Permissions permissions,
      CurrentActor actor,
      TransactionTemplate transactions,
      ProductClock clock,
      Audit audit,
      @Value("${duban.engine.job-executor:true}") boolean inBackground) {
    this.rows = rows;
    this.store = store;
    this.archive = archive;
    this.campaigns = campaigns;
    this.access = access;
    this.permissions = permissions;
    this.actor = actor;
    this.transactions = transactions;
    this.clock = clock;
    this.audit = audit;
    this.inBackground = inBackground;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
  void scheduled() {
    if (inBackground) {
      runAll();
    }
  }

  /** Until nothing is left that this node may take. */
  public void runAll() {
    actor.asSystem(
        () -> {
          transactions.executeWithoutResult(tx -> rows.list());
          for (var ready = rows.ready(clock.now(), BATCH);
              !ready.isEmpty();
              ready = rows.ready(clock.now(), BATCH)) {
            ready.forEach(this::take);
          }
          removePurged();
          return true;
        });
  }

  /** The file first: a crash leaves the row, and another run goes on. */
  private void removePurged() {
    long last = 0;
    for (var purged = rows.purged(last, BATCH);
        !purged.isEmpty();
        purged = rows.purged(last, BATCH)) {
      for (ToArchive gone : purged) {
        last = gone.caseId();
        try {
          store.delete(gone.campaignId(), gone.caseNo());
          transactions.executeWithoutResult(tx -> rows.forget(gone.caseId()));
        } catch (IOException e) {
          log.warn("The archive of case {} could not be removed", gone.caseId(), e);
        }
      }
    }
  }

  private void take(ToArchive next) {
    LocalDateTime now = clock.now();
    Integer taken = transactions.execute(tx -> rows.lease(next.caseId(), now.plus(LEASE), now));
    if (taken == null || taken == 0) {
      return;
    }
    try {
      ArchiveStore.Kept kept =
          store.keep(next.campaignId(), next.caseNo(), out -> archive.write(next.caseId(), out));
      transactions.executeWithoutResult(
          tx -> rows.done(next.caseId(), kept.sha256(), kept.size(), clock.now()));
    } catch (IOException | RuntimeException e) {
      log.warn("Case {} could not be archived", next.caseId(), e);
      String why = String.valueOf(e.getMessage());
      transactions.executeWithoutResult(
          tx ->
              rows.failed(
                  next.caseId(),
                  next.attempts() + 1 < ATTEMPTS ? "READY" : "FAILED",
                  why.length() > 500 ? why.substring(0, 500) : why));
    }
  }

  /** Permission: {@code campaign.view}. */
  public ArchiveProgress progress(long campaignId) {
    Campaign campaign = access.requireVisible(campaigns.require(campaignId));
    ArchiveSums sums = rows.sums(campaignId);
    String state =
        campaign.state() != CampaignState.CONCLUDED
            ? "NOT_STARTED"
            : sums.done() + sums.failed() < sums.total() ? "RUNNING" : "DONE";
    return new ArchiveProgress(state, sums.total(), sums.done(), sums.failed());
  }

  /**
   * Tries again what failed. Permission: {@code campaign.manage}.
   *
   * @throws DubanException conflict, unless the campaign is concluded
   */
  public void again(long campaignId) {
    Campaign campaign = access.requireVisible(campaigns.require(campaignId));
    permissions.require("campaign.manage", campaign.unitCode());
    if (campaign.state() != CampaignState.CONCLUDED) {
      throw DubanException.conflict("archive.not-concluded", campaign.name());
    }
    transactions.executeWithoutResult(
        tx -> {
          rows.again(campaignId);
          rows.list();
          audit.record("archive.asked", "campaign", campaignId);
        });
  }
}
