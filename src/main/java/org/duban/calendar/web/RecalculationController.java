package org.duban.calendar.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.calendar.CalendarRecalculation;
import org.duban.calendar.MovedLimit;
import org.duban.calendar.ReadingRecalculations;
import org.duban.calendar.persistence.RecalculationMapper.LineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What moved when holidays were imported. */
@RestController
@RequestMapping("/api/calendar/recalculations")
class RecalculationController {

  record RecalculationPage(List<CalendarRecalculation> items, @Nullable String next) {}

  record MovedLimitLine(
      int seq,
      MovedLimit.Kind kind,
      @Nullable Long caseId,
      @Nullable String caseNo,
      String name,
      String unitCode,
      @Nullable String unitName,
      LocalDateTime from,
      LocalDateTime to) {

    static MovedLimitLine of(LineRow r) {
      return new MovedLimitLine(
          r.seq(),
          r.kind(),
          r.caseId(),
          r.caseNo(),
          r.name(),
          r.unitCode(),
          r.unitName(),
          r.oldDue(),
          r.newDue());
    }
  }

  record RecalculationReport(
      CalendarRecalculation recalculation, List<MovedLimitLine> items, @Nullable String next) {}

  private final ReadingRecalculations reading;

  RecalculationController(ReadingRecalculations reading) {
    this.reading = reading;
  }

  @GetMapping
  RecalculationPage listRecalculations(
      @RequestParam(name = "after", required = false) @Nullable Long after,
      @RequestParam(name = "limit", defaultValue = "30") int limit) {
    List<CalendarRecalculation> page = reading.page(after, limit);
    return new RecalculationPage(
        page, page.size() < limit ? null : String.valueOf(page.get(page.size() - 1).id()));
  }

  @GetMapping("/{id}")
  RecalculationReport showRecalculation(
      @PathVariable("id") long id,
      @RequestParam(name = "case", required = false) @Nullable Long caseId,
      @RequestParam(name = "after", defaultValue = "-1") int after,
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    CalendarRecalculation recalculation = reading.require(id);
    List<LineRow> lines = reading.lines(id, caseId, after, limit);
    return new RecalculationReport(
        recalculation,
        lines.stream().map(MovedLimitLine::of).toList(),
        lines.size() < limit ? null : String.valueOf(lines.get(lines.size() - 1).seq()));
  }
}
