package org.duban.disposition.web;

import java.util.List;
import org.duban.disposition.Disposition;
import org.duban.disposition.DispositionStatus;
import org.duban.disposition.ViewingDisposition;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dispositions for officials and the person himself. */
@RestController
@RequestMapping("/api/dispositions")
class DispositionController {

  private static final int PAGE = 50;

  private final ViewingDisposition viewing;
  private final DispositionViews views;

  DispositionController(ViewingDisposition viewing, DispositionViews views) {
    this.viewing = viewing;
    this.views = views;
  }

  @GetMapping("/{caseId}")
  DispositionView readDisposition(@PathVariable long caseId) {
    return views.of(viewing.view(caseId));
  }

  @GetMapping
  DispositionPage listDispositions(
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable DispositionStatus status,
      @RequestParam(required = false) @Nullable Long after) {
    List<Disposition> found = viewing.list(campaign, unit, status, after, PAGE);
    return new DispositionPage(
        views.lines(found),
        found.size() < PAGE ? null : String.valueOf(found.get(PAGE - 1).caseId()));
  }
}
