package org.duban.publicity.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.Notice;
import org.duban.publicity.NoticeOffice;
import org.duban.publicity.NoticeStatus;
import org.duban.publicity.NoticeText;
import org.duban.publicity.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRegister implements Notices {

  private final NoticeMapper mapper;
  private final Ids ids;
  private final ProductClock clock;

  NoticeRegister(NoticeMapper mapper, Ids ids, ProductClock clock) {
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String nextNumber() {
    int year = clock.today().getYear();
    return String.format(Locale.ROOT, "GS%d-%06d", year, ids.next("notice-" + year));
  }

  @Override
  public void add(Notice notice) {
    mapper.insert(row(notice));
  }

  @Override
  public void save(Notice notice) {
    mapper.update(row(notice));
  }

  @Override
  public Optional<Notice> find(long id) {
    return Optional.ofNullable(mapper.byId(id)).map(NoticeRegister::notice);
  }

  @Override
  public Notice lock(long id) {
    return Optional.ofNullable(mapper.lock(id))
        .map(NoticeRegister::notice)
        .orElseThrow(() -> DubanException.notFound("publicity.no-notice"));
  }

  @Override
  public Optional<Notice> byNumber(String number) {
    return Optional.ofNullable(mapper.byNumber(number)).map(NoticeRegister::notice);
  }

  @Override
  public Optional<Notice> ofCase(long caseId) {
    return Optional.ofNullable(mapper.latestOfCase(caseId)).map(NoticeRegister::notice);
  }

  @Override
  public List<Notice> inForce(
      LocalDate today,
      @Nullable String query,
      @Nullable String unitPath,
      @Nullable Long beforeId,
      int limit) {
    String words = query == null ? null : "%" + query.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return mapper.inForce(today, words, unitPath, beforeId, limit).stream()
        .map(NoticeRegister::notice)
        .toList();
  }

  @Override
  public List<Notice> within(
      List<String> unitPaths, @Nullable NoticeStatus status, @Nullable Long beforeId, int limit) {
    return unitPaths.isEmpty()
        ? List.of()
        : mapper.within(unitPaths, status == null ? null : status.name(), beforeId, limit).stream()
            .map(NoticeRegister::notice)
            .toList();
  }

  private static NoticeRow row(Notice n) {
    return new NoticeRow(
        n.id(),
        n.number(),
        n.caseId(),
        n.unitCode(),
        n.campaignId(),
        n.source(),
        n.kind(),
        n.text().title(),
        n.text().body(),
        n.text().scope(),
        n.office().receivingUnit(),
        n.office().phone(),
        n.office().mailbox(),
        n.office().address(),
        n.status().name(),
        n.from(),
        n.to(),
        n.publishedAt(),
        n.endedAt(),
        n.endedReason(),
        n.replacesId());
  }

  private static Notice notice(NoticeRow r) {
    return new Notice(
        r.id(),
        r.number(),
        r.caseId(),
        r.unitCode(),
        r.campaignId(),
        r.source(),
        r.kind(),
        new NoticeText(r.title(), r.body(), r.scope()),
        new NoticeOffice(r.receivingUnit(), r.phone(), r.mailbox(), r.address()),
        NoticeStatus.valueOf(r.status()),
        r.fromDate(),
        r.toDate(),
        r.publishedAt(),
        r.endedAt(),
        r.endedReason(),
        r.replacesId());
  }
}
