package org.duban.disposition;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dispositions for those who may see their case ({@link CaseAccess}); lists for holders of {@code
 * case.view}, of their units.
 */
@Service
public class ViewingDisposition {

  private static final String VIEW = "case.view";

  /** The person does not read what officials think of his answer before it is decided. */
  public record Seen(CaseFile file, Disposition disposition, boolean asSubject) {}

  private final Dispositions dispositions;
  private final DispositionMapper rows;
  private final CaseAccess access;
  private final Permissions permissions;
  private final Units units;
  private final CurrentActor actor;
  private final Audit audit;

  ViewingDisposition(
      Dispositions dispositions,
      DispositionMapper rows,
      CaseAccess access,
      Permissions permissions,
      Units units,
      CurrentActor actor,
      Audit audit) {
    this.dispositions = dispositions;
    this.rows = rows;
    this.access = access;
    this.permissions = permissions;
    this.units = units;
    this.actor = actor;
    this.audit = audit;
  }

  /**
   * @throws org.duban.platform.error.DubanException not found, if there is none or it is not for
   *     the actor
   */
  @Transactional
  public Seen view(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    Disposition disposition = dispositions.require(caseId);
    audit.record("disposition.viewed", "case", caseId);
    return new Seen(file, disposition, actor.require().personId() == disposition.personId());
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<Disposition> list(
      @Nullable Long campaign,
      @Nullable String unit,
      @Nullable DispositionStatus status,
      @Nullable Long before,
      int limit) {
    List<String> paths = permissions.scope(VIEW);
    String within = unit == null ? null : units.find(unit).map(Unit::path).orElse("-");
    return paths.isEmpty()
        ? List.of()
        : rows.page(paths, campaign, within, status == null ? null : status.name(), before, limit);
  }
}
