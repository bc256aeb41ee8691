package org.duban.publicity;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officials see the notices of their units, and say which office takes objections. */
@Service
@Transactional
public class ManagingNotices {

  private static final String MANAGE = "publicity.manage";

  private final Notices notices;
  private final Objections objections;
  private final Offices offices;
  private final Units units;
  private final Permissions permissions;
  private final Audit audit;

  ManagingNotices(
      Notices notices,
      Objections objections,
      Offices offices,
      Units units,
      Permissions permissions,
      Audit audit) {
    this.notices = notices;
    this.objections = objections;
    this.offices = offices;
    this.units = units;
    this.permissions = permissions;
    this.audit = audit;
  }

  /** Notices where the actor has {@code publicity.manage}. */
  public List<Notice> list(
      @Nullable String unitCode,
      @Nullable NoticeStatus status,
      @Nullable Long beforeId,
      int limit) {
    if (unitCode == null) {
      return notices.within(permissions.scope(MANAGE), status, beforeId, limit);
    }
    permissions.require(MANAGE, unitCode);
    return notices.within(List.of(units.require(unitCode).path()), status, beforeId, limit);
  }

  /** Permission {@code publicity.manage} at the unit of the notice. */
  public Notice read(long id) {
    Notice notice =
        notices.find(id).orElseThrow(() -> DubanException.notFound("publicity.no-notice"));
    permissions.require(MANAGE, notice.unitCode());
    return notice;
  }

  /** Objections to a notice; every reading of them is on record. */
  public List<Objection> objections(Notice notice) {
    permissions.require(MANAGE, notice.unitCode());
    audit.record("objections.viewed", "notice", notice.id());
    return objections.ofNotice(notice.id());
  }

  /** The office of the unit, or of the nearest above it. */
  public NoticeOffice office(String unitCode) {
    permissions.require(MANAGE, unitCode);
    return offices
        .first(units.lineage(unitCode).stream().map(u -> u.code()).toList())
        .orElse(NoticeOffice.UNKNOWN);
  }

  /**
   * Sets the office for the unit and below; permission {@code publicity.approve}.
   *
   * @throws DubanException invalid, if a field is empty
   */
  public void setOffice(String unitCode, NoticeOffice office) {
    permissions.require("publicity.approve", units.require(unitCode).code());
    if (!office.complete()) {
      throw DubanException.invalid("publicity.office-incomplete");
    }
    offices.set(unitCode, office);
    audit.record("notice-office.set", "unit", unitCode, null, office.receivingUnit(), Audit.OK);
  }
}
