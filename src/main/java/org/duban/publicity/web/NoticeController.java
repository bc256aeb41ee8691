package org.duban.publicity.web;

import jakarta.validation.Valid;
import java.util.List;
import org.duban.organisation.Units;
import org.duban.publicity.ManagingNotices;
import org.duban.publicity.Notice;
import org.duban.publicity.NoticeStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices for officials. */
@RestController
@RequestMapping("/api/publicity")
class NoticeController {

  private static final int PAGE = 50;

  private final ManagingNotices managing;
  private final Units units;

  NoticeController(ManagingNotices managing, Units units) {
    this.managing = managing;
    this.units = units;
  }

  @GetMapping("/notices")
  NoticePage listNotices(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable NoticeStatus status,
      @RequestParam(required = false) @Nullable Long after) {
    List<Notice> found = managing.list(unit, status, after, PAGE);
    return new NoticePage(
        found.stream().map(n -> NoticeItem.of(n, units.require(n.unitCode()).name())).toList(),
        found.size() < PAGE ? null : String.valueOf(found.get(PAGE - 1).id()));
  }

  @GetMapping("/notices/{id}")
  NoticeView getNotice(@PathVariable long id) {
    Notice notice = managing.read(id);
    return NoticeView.of(
        notice, units.require(notice.unitCode()).name(), managing.objections(notice));
  }

  @GetMapping("/contacts/{unitCode}")
  NoticeOfficeBody getNoticeOffice(@PathVariable String unitCode) {
    return NoticeOfficeBody.of(managing.office(unitCode));
  }

  @PutMapping("/contacts/{unitCode}")
  NoticeOfficeBody setNoticeOffice(
      @PathVariable String unitCode, @RequestBody @Valid NoticeOfficeBody body) {
    managing.setOffice(unitCode, body.office());
    return body;
  }
}
