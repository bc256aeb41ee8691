package org.duban.publicity;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.publicity.mask.Masks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a notice from data, masked, with the office that takes objections. Competent is whoever the
 * process starts or routes it to.
 */
@Service
public class DraftingNotice {

  private final List<NoticeSource> sources;
  private final Notices notices;
  private final Masks masks;
  private final Offices offices;
  private final Units units;
  private final Cases cases;
  private final Timeline timeline;
  private final Ids ids;

  DraftingNotice(
      List<NoticeSource> sources,
      Notices notices,
      Masks masks,
      Offices offices,
      Units units,
      Cases cases,
      Timeline timeline,
      Ids ids) {
    this.sources = sources;
    this.notices = notices;
    this.masks = masks;
    this.offices = offices;
    this.units = units;
    this.cases = cases;
    this.timeline = timeline;
    this.ids = ids;
  }

  /**
   * @param source what to draw it from; without one, or if no module knows it, an empty draft to be
   *     written by hand
   * @return the draft
   */
  @Transactional
  public Notice draft(long caseId, @Nullable String source) {
    CaseFile file = cases.require(caseId);
    NoticeDraft draft = drawn(source, file);
    Notice notice =
        new Notice(
            ids.next(),
            notices.nextNumber(),
            caseId,
            file.unitCode(),
            file.campaignId(),
            source,
            draft.kind(),
            draft.text().masked(masks),
            office(file.unitCode()),
            NoticeStatus.DRAFT,
            null,
            null,
            null,
            null,
            null,
            null);
    notices.add(notice);
    timeline.record(caseId, "drafted", "拟出公示稿 " + notice.number(), Map.of("notice", notice.id()));
    return notice;
  }

  private NoticeDraft drawn(@Nullable String source, CaseFile file) {
    return source == null
        ? empty(file)
        : sources.stream()
            .filter(s -> s.supports(source))
            .findFirst()
            .map(s -> s.draft(source, file))
            .orElseGet(() -> empty(file));
  }

  private NoticeDraft empty(CaseFile file) {
    return new NoticeDraft(
        "other", new NoticeText(file.title(), "", units.require(file.unitCode()).name()));
  }

  private NoticeOffice office(String unitCode) {
    return offices
        .first(units.lineage(unitCode).stream().map(Unit::code).toList())
        .orElse(NoticeOffice.UNKNOWN);
  }
}
