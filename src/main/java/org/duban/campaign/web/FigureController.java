package org.duban.campaign.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.campaign.CampaignFigures;
import org.duban.campaign.CountedCase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of a campaign, and the cases behind each. */
@RestController
@RequestMapping("/api/campaigns/{id}/figures")
class FigureController {

  /**
   * A figure.
   *
   * @param drill path of the list of exactly those counted
   */
  record FigureLine(String key, String name, String group, long value, String drill) {}

  /** One of those counted. */
  record CountedCaseLine(
      @Nullable Long caseId,
      @Nullable String caseNo,
      String title,
      @Nullable String processKey,
      String unitCode,
      String unitName,
      String status,
      @Nullable String rowNumber,
      @Nullable LocalDateTime openedAt,
      @Nullable LocalDateTime closedAt) {

    static CountedCaseLine of(CountedCase c) {
      return new CountedCaseLine(
          c.caseId(),
          c.caseNo(),
          c.title(),
          c.processKey(),
          c.unitCode(),
          c.unitName(),
          c.status(),
          c.rowNumber(),
          c.openedAt(),
          c.closedAt());
    }
  }

  /** A page of those counted. */
  record CountedCasePage(List<CountedCaseLine> items, @Nullable String next) {}

  private final CampaignFigures figures;

  FigureController(CampaignFigures figures) {
    this.figures = figures;
  }

  @GetMapping
  List<FigureLine> readFigures(
      @PathVariable long id, @RequestParam(required = false) @Nullable String unit) {
    return figures.of(id, unit).stream()
        .map(
            v ->
                new FigureLine(
                    v.figure().key(),
                    v.figure().name(),
                    v.figure().group(),
                    v.value(),
                    "/api/campaigns/" + id + "/figures/" + v.figure().key() + "/cases"))
        .toList();
  }

  @GetMapping("/{key}/cases")
  CountedCasePage listCounted(
      @PathVariable long id,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(defaultValue = "0") long after) {
    List<CountedCase> page = figures.cases(id, key, unit, after);
    return new CountedCasePage(
        page.stream().map(CountedCaseLine::of).toList(),
        page.size() < CampaignFigures.pageSize()
            ? null
            : String.valueOf(page.get(page.size() - 1).position()));
  }
}
