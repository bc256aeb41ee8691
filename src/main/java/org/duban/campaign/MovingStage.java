package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.campaign.persistence.StageMoveMapper;
import org.duban.casefile.CaseFile;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the end of a stage while the campaign runs, with the county leader's approval (P4.1). Asked
 * for with {@code campaign.manage}; carried out by the process {@code stage-move}.
 */
@Service
public class MovingStage {

  private final Campaigns campaigns;
  private final CampaignMapper rows;
  private final StageMoveMapper moves;
  private final StageClock stageClock;
  private final OpeningLinkedCase opening;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final Ids ids;
  private final ProductClock clock;
  private final Audit audit;

  MovingStage(
      Campaigns campaigns,
      CampaignMapper rows,
      StageMoveMapper moves,
      StageClock stageClock,
      OpeningLinkedCase opening,
      Permissions permissions,
      CurrentActor actor,
      Ids ids,
      ProductClock clock,
      Audit audit) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.moves = moves;
    this.stageClock = stageClock;
    this.opening = opening;
    this.permissions = permissions;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Asks for the move; the county leader gets a task.
   *
   * @return the case of the wish
   * @throws DubanException invalid, if the date is past or out of order with the other stages;
   *     conflict, if the stage has ended or a wish is open
   */
  @Transactional
  public CaseFile request(long campaignId, int no, LocalDate date, String reason) {
    Campaign campaign = campaigns.lock(campaignId);
    permissions.require("campaign.manage", campaign.unitCode());
    campaign.requireRunning();
    List<CampaignStage> stages = campaigns.stages(campaignId);
    CampaignStage stage =
        stages.stream()
            .filter(s -> s.no() == no)
            .findFirst()
            .orElseThrow(() -> DubanException.notFound("campaign.no-stage", no));
    check(campaign, stages, stage, date, reason);
    long id = ids.next();
    moves.insert(
        new StageMove(id, campaignId, no, stage.endsOn(), date, reason, "REQUESTED", null),
        actor.require().personId(),
        clock.now());
    CaseFile opened =
        opening.open(
            java.util.Objects.requireNonNull(campaign.caseId()),
            "stage-move",
            "stage-move",
            campaign.name() + "：调整“" + stage.name() + "”结束日期",
            campaign.unitCode(),
            null,
            campaignId,
            Map.of());
    moves.setCase(id, opened.id());
    audit.record(
        "campaign.stage.move-asked",
        "campaign",
        campaignId,
        stage.endsOn().toString(),
        date.toString(),
        Audit.OK);
    return opened;
  }

  private void check(
      Campaign campaign,
      List<CampaignStage> stages,
      CampaignStage stage,
      LocalDate date,
      String reason) {
    if (reason.isBlank()) {
      throw DubanException.invalid("campaign.reason-missing");
    }
    if (stage.closedAt() != null || stage.no() < campaign.stage()) {
      throw DubanException.conflict("campaign.stage-ended", stage.name());
    }
    boolean ordered =
        stages.stream()
            .allMatch(
                s ->
                    s.no() == stage.no()
                        || (s.no() < stage.no()
                            ? s.endsOn().isBefore(date)
                            : s.endsOn().isAfter(date)));
    if (date.isBefore(clock.today()) || !ordered) {
      throw DubanException.invalid("campaign.stage-order", stage.name(), date);
    }
    if (moves.pending(campaign.id(), stage.no()).isPresent()) {
      throw DubanException.conflict("campaign.move-pending", stage.name());
    }
  }

  /** Carries the approved move out: the date, timers, limits and lists in one transaction. */
  @Transactional
  public void move(long caseId) {
    StageMove move = byCase(caseId);
    Campaign campaign = campaigns.lock(move.campaignId());
    if (moves.decide(move.id(), "MOVED", clock.now()) == 0) {
      return;
    }
    rows.moveStage(move.campaignId(), move.stageNo(), move.newDate());
    stageClock.move(campaign, move.stageNo(), move.newDate());
    audit.record(
        "campaign.stage.moved",
        "campaign",
        move.campaignId(),
        move.oldDate().toString(),
        move.newDate().toString(),
        Audit.OK);
  }

  @Transactional
  public void refuse(long caseId) {
    moves.decide(byCase(caseId).id(), "REFUSED", clock.now());
  }

  StageMove byCase(long caseId) {
    return moves
        .byCase(caseId)
        .orElseThrow(() -> DubanException.notFound("campaign.no-move", caseId));
  }
}
