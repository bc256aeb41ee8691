package org.duban.campaign.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.campaign.CampaignProgress;
import org.duban.campaign.CampaignProgress.UnitProgress;
import org.duban.campaign.CampaignStage;
import org.duban.campaign.Campaigns;
import org.duban.campaign.Declaration;
import org.duban.campaign.LaunchProgress;
import org.duban.campaign.LaunchProgress.LaunchState;
import org.duban.campaign.MovingStage;
import org.duban.campaign.PaperForm;
import org.duban.campaign.PrintingPaperForms;
import org.duban.campaign.ReadingCampaign;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A running campaign: launch, progress, stages, declarations, paper forms. */
@RestController
@RequestMapping("/api/campaigns/{id}")
class CampaignRunController {

  private static final int PAGE = 50;

  /** A wish to move the end of a stage. */
  record StageMoveWish(LocalDate date, String reason) {}

  /** The case in which a move is decided. */
  record StageMoveAsked(long caseId, String caseNo) {}

  private final LaunchProgress launch;
  private final CampaignProgress progress;
  private final MovingStage moving;
  private final ReadingCampaign reading;
  private final Campaigns campaigns;
  private final PrintingPaperForms papers;
  private final DeclarationLines lines;

  CampaignRunController(
      LaunchProgress launch,
      CampaignProgress progress,
      MovingStage moving,
      ReadingCampaign reading,
      Campaigns campaigns,
      PrintingPaperForms papers,
      DeclarationLines lines) {
    this.launch = launch;
    this.progress = progress;
    this.moving = moving;
    this.reading = reading;
    this.campaigns = campaigns;
    this.papers = papers;
    this.lines = lines;
  }

  @GetMapping("/launch")
  LaunchState readLaunch(@PathVariable long id) {
    return launch.of(id);
  }

  @PostMapping("/launch/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retryLaunch(@PathVariable long id) {
    launch.retry(id);
  }

  @GetMapping("/progress")
  List<UnitProgress> readProgress(
      @PathVariable long id, @RequestParam(required = false) @Nullable String unit) {
    return progress.of(id, unit);
  }

  @GetMapping("/stages")
  List<CampaignStage> listStages(@PathVariable long id) {
    return campaigns.stages(reading.read(id).id());
  }

  @PostMapping("/stages/{no}/move")
  StageMoveAsked askStageMove(
      @PathVariable long id, @PathVariable int no, @RequestBody StageMoveWish wish) {
    var opened = moving.request(id, no, wish.date(), wish.reason());
    return new StageMoveAsked(opened.id(), opened.number());
  }

  @GetMapping("/declarations")
  DeclarationPage listDeclarations(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(defaultValue = "0") long after) {
    List<Declaration> page = reading.declarations(id, unit, status, after, PAGE);
    return new DeclarationPage(
        lines.of(page), page.size() < PAGE ? null : String.valueOf(page.get(page.size() - 1).id()));
  }

  @GetMapping("/papers")
  List<PaperForm> listPapers(
      @PathVariable long id,
      @RequestParam String unit,
      @RequestParam(defaultValue = "false") boolean paperOnly) {
    return papers.printUnit(id, unit, paperOnly);
  }
}
