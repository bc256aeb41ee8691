package org.duban.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.organisation.Units;
import org.duban.organisation.imports.ImportErrors;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department hands in what it knows; permission {@code records.import} at the unit. */
@Service
public class ImportingRecords {

  private static final Set<String> DEPARTMENTS = Set.of("LAND", "ENVIRONMENT");

  private final Records records;
  private final Units units;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final Audit audit;
  private final ProductClock clock;
  private final Ids ids;
  private final MessageSource messages;

  ImportingRecords(
      Records records,
      Units units,
      Permissions permissions,
      CurrentActor actor,
      Audit audit,
      ProductClock clock,
      Ids ids,
      MessageSource messages) {
    this.records = records;
    this.units = units;
    this.permissions = permissions;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.ids = ids;
    this.messages = messages;
  }

  /**
   * @param unitCode the list is about this unit and what lies below it
   * @param entries checked already,row by row
   * @throws DubanException forbidden; not found, if there is no such unit; invalid, if it is empty
   */
  @Transactional
  public RecordList add(
      String department, String unitCode, String name, List<RecordEntry> entries) {
    permissions.require("records.import", units.require(unitCode).code());
    if (entries.isEmpty()) {
      throw DubanException.invalid("inspection.list-empty");
    }
    RecordList list =
        new RecordList(
            ids.next(),
            department,
            unitCode,
            name,
            actor.require().personId(),
            clock.now(),
            entries.size());
    records.add(list, entries);
    audit.record("records.imported", "record-list", list.id(), null, name, Audit.OK);
    return list;
  }

  /**
   * All of the sheet or, with any bad cell, nothing.
   *
   * @return what was imported, or each bad cell
   */
  @Transactional
  public RecordImport importSheet(String department, String unitCode, String name, Path file) {
    permissions.require("records.import", units.require(unitCode).code());
    if (!DEPARTMENTS.contains(department)) {
      throw DubanException.invalid("inspection.department");
    }
    ImportErrors errors = new ImportErrors(messages);
    List<RecordEntry> entries = RecordSheet.read(file, errors);
    return errors.isEmpty()
        ? new RecordImport(add(department, unitCode, name, entries), List.of())
        : new RecordImport(null, errors.list());
  }

  /** An empty sheet to fill in. */
  public byte[] template() {
    return RecordSheet.template();
  }

  /** Lists about the unit; same permission. */
  @Transactional(readOnly = true)
  public List<RecordList> about(String unitCode) {
    permissions.require("records.import", unitCode);
    return records.about(units.require(unitCode).path());
  }
}
