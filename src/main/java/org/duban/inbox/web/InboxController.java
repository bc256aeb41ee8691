package org.duban.inbox.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.duban.casefile.Light;
import org.duban.inbox.BoxSort;
import org.duban.inbox.ExportingInbox;
import org.duban.inbox.InboxCounts;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.InboxPage;
import org.duban.inbox.ReadingInbox;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inbox")
class InboxController {

  /** Boxes there are. */
  enum Box {
    todo,
    done,
    started,
    drafts,
    closed,
    supervised,
    copied
  }

  /** Orders of the boxes of open tasks; the others have one each, the latest first. */
  enum Order {
    due,
    arrival,
    priority;

    BoxSort sort() {
      return switch (this) {
        case due -> BoxSort.DUE;
        case arrival -> BoxSort.ARRIVAL;
        case priority -> BoxSort.PRIORITY;
      };
    }
  }

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final ReadingInbox inbox;
  private final ExportingInbox exporting;

  InboxController(ReadingInbox inbox, ExportingInbox exporting) {
    this.inbox = inbox;
    this.exporting = exporting;
  }

  @GetMapping
  InboxPage inboxPage(
      @RequestParam(defaultValue = "todo") Box box,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String process,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(required = false) @Nullable Light light,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate dueFrom,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate dueTo,
      @RequestParam(defaultValue = "due") Order sort,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    InboxFilter filter = new InboxFilter(q, process, unit, campaign, light, dueFrom, dueTo);
    return page(box, filter, sort.sort(), after, limit);
  }

  @GetMapping("/list.xlsx")
  ResponseEntity<byte[]> inboxList(
      @RequestParam(defaultValue = "todo") Box box,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String process,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(required = false) @Nullable Light light,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate dueFrom,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate dueTo,
      @RequestParam(defaultValue = "due") Order sort)
      throws IOException {
    InboxFilter filter = new InboxFilter(q, process, unit, campaign, light, dueFrom, dueTo);
    byte[] list =
        exporting.export(
            box.name(),
            filter.toString(),
            (after, limit) -> page(box, filter, sort.sort(), after, limit));
    ContentDisposition disposition =
        ContentDisposition.attachment().filename("任务清单.xlsx", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(list);
  }

  private InboxPage page(
      Box box, InboxFilter filter, BoxSort order, @Nullable String after, int limit) {
    return switch (box) {
      case todo -> inbox.todo(filter, order, after, limit);
      case done -> inbox.done(filter, after, limit);
      case started -> inbox.started(filter, after, limit);
      case drafts -> inbox.drafts(filter, after, limit);
      case closed -> inbox.closed(filter, after, limit);
      case supervised -> inbox.supervised(filter, order, after, limit);
      case copied -> inbox.copied(filter, after, limit);
    };
  }

  @GetMapping("/counts")
  InboxCounts inboxCounts() {
    return inbox.counts();
  }
}
