package org.duban.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.CurrentActor;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.persistence.RegisterMapper;
import org.duban.register.persistence.RegisterRowRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a ledger as an official spreadsheet (rules: "Ledgers and reports"). Permission: the
 * ledger's export permission; only rows of units where the actor has it, masked as on the page.
 * Audited.
 */
@Service
public class ExportingRegister {

  private static final int CHUNK = 500;
  private static final int MOST = 100_000;

  private final RegisterCatalogue catalogue;
  private final RegisterMapper mapper;
  private final RowCriteriaFactory criteria;
  private final RowPresenter presenter;
  private final Units units;
  private final CurrentActor actor;
  private final Audit audit;
  private final ProductClock clock;

  ExportingRegister(
      RegisterCatalogue catalogue,
      RegisterMapper mapper,
      RowCriteriaFactory criteria,
      RowPresenter presenter,
      Units units,
      CurrentActor actor,
      Audit audit,
      ProductClock clock) {
    this.catalogue = catalogue;
    this.mapper = mapper;
    this.criteria = criteria;
    this.presenter = presenter;
    this.units = units;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Oldest rows first; rows are read and written in chunks, so memory stays flat.
   *
   * @throws DubanException forbidden, if the actor may export it nowhere; invalid, if there are
   *     more rows than a sheet for people can hold
   */
  @Transactional
  public void export(String key, RowFilter filter, OutputStream out) throws IOException {
    RegisterDefinition definition = catalogue.require(key);
    try (LedgerWorkbook sheet = new LedgerWorkbook(definition, reporter(filter), clock.today())) {
      Long after = null;
      List<RegisterRowRecord> chunk;
      do {
        chunk =
            mapper.rows(
                criteria.criteria(definition, definition.export(), filter, after, true, CHUNK));
        presenter.show(definition, chunk).forEach(sheet::add);
        if (sheet.rows() > MOST) {
          throw DubanException.invalid("register.export.large", MOST);
        }
        after = chunk.isEmpty() ? after : Long.valueOf(chunk.get(chunk.size() - 1).id());
      } while (chunk.size() == CHUNK);
      audit.record(
          "register.exported", "register", key, null, filter + ", rows " + sheet.rows(), Audit.OK);
      sheet.finish(out);
    }
  }

  /** Who reports: the unit asked for, else the actor's own. */
  private String reporter(RowFilter filter) {
    String code =
        filter.unit() != null
            ? filter.unit()
            : actor.require().posts().stream().findFirst().map(p -> p.unitCode()).orElse("");
    return units.find(code).map(Unit::name).orElse("");
  }
}
