package org.duban.register;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.duban.register.persistence.RegisterMapper;
import org.duban.register.persistence.RegisterRowRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a ledger as far as the reader's permission reaches: units, columns, masks. */
@Service
public class ReadingRegister {

  private static final int MOST = 200;

  /**
   * A page, newest rows first.
   *
   * @param next where the next page begins; null at the end
   */
  public record RegisterPage(List<RegisterRowView> items, @Nullable String next) {}

  private final RegisterCatalogue catalogue;
  private final RegisterMapper mapper;
  private final RowCriteriaFactory criteria;
  private final RowPresenter presenter;
  private final Permissions permissions;
  private final Audit audit;

  ReadingRegister(
      RegisterCatalogue catalogue,
      RegisterMapper mapper,
      RowCriteriaFactory criteria,
      RowPresenter presenter,
      Permissions permissions,
      Audit audit) {
    this.catalogue = catalogue;
    this.mapper = mapper;
    this.criteria = criteria;
    this.presenter = presenter;
    this.permissions = permissions;
    this.audit = audit;
  }

  /** The ledgers the actor may read somewhere. */
  public List<RegisterDefinition> registers() {
    return catalogue.all().stream().filter(d -> permissions.allowedSomewhere(d.view())).toList();
  }

  /**
   * @throws DubanException not found; forbidden, if the actor may read it nowhere
   */
  public RegisterDefinition definition(String key) {
    RegisterDefinition definition = catalogue.require(key);
    if (!permissions.allowedSomewhere(definition.view())) {
      throw DubanException.forbidden("register.forbidden", definition.name());
    }
    return definition;
  }

  public boolean mayExport(RegisterDefinition definition) {
    return permissions.allowedSomewhere(definition.export());
  }

  /**
   * Rows at units where the actor has the ledger's view permission; the read is audited.
   *
   * @param after {@code next} of the page before, or null
   * @throws DubanException forbidden, if the actor may read it nowhere
   */
  @Transactional
  public RegisterPage rows(String key, RowFilter filter, @Nullable String after, int limit) {
    RegisterDefinition definition = catalogue.require(key);
    int size = Math.max(1, Math.min(limit, MOST));
    List<RegisterRowRecord> found =
        mapper.rows(
            criteria.criteria(
                definition, definition.view(), filter, position(after), false, size + 1));
    boolean more = found.size() > size;
    List<RegisterRowRecord> page = more ? found.subList(0, size) : found;
    audit.record("register.viewed", "register", key);
    return new RegisterPage(
        presenter.show(definition, page),
        more ? String.valueOf(page.get(page.size() - 1).id()) : null);
  }

  private static @Nullable Long position(@Nullable String after) {
    try {
      return after == null || after.isBlank() ? null : Long.valueOf(after);
    } catch (NumberFormatException e) {
      throw DubanException.invalid("register.page");
    }
  }
}
