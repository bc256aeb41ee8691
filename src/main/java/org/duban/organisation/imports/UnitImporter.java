package org.duban.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.organisation.ImportKind;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitDraft;
import org.duban.organisation.UnitKind;
import org.duban.organisation.UnitRules;
import org.duban.organisation.persistence.UnitStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units of every kind; a unit may stand above others in the same file, in any order. */
@Component
class UnitImporter implements Importer {

  private static final Map<String, UnitKind> KINDS =
      Map.of(
          "区划", UnitKind.DIVISION,
          "开发区", UnitKind.DEVELOPMENT_ZONE,
          "部门", UnitKind.DEPARTMENT,
          "党支部", UnitKind.PARTY_BRANCH,
          "网格", UnitKind.GRID,
          "站所", UnitKind.STATION);

  private final UnitStore store;

  UnitImporter(UnitStore store) {
    this.store = store;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.UNITS;
  }

  @Override
  public Plan plan(List<SourceRow> rows, ImportContext context) {
    Map<String, UnitDraft> drafts = new LinkedHashMap<>();
    Map<String, SourceRow> lines = new HashMap<>();
    for (SourceRow row : rows) {
      UnitDraft draft = read(row, context);
      if (draft != null) {
        SourceRow earlier = lines.putIfAbsent(draft.code(), row);
        if (earlier != null) {
          context.errors().add(row, Layout.CODE, "organisation.import.twice", earlier.number());
        } else {
          drafts.put(draft.code(), draft);
        }
      }
    }
    Placing placing = new Placing(drafts, lines, context);
    List<Unit> inserts = new ArrayList<>();
    List<Unit> updates = new ArrayList<>();
    for (UnitDraft draft : drafts.values()) {
      Unit unit = placing.place(draft);
      Unit stored = context.units().get(draft.code());
      if (unit == null || unit.equals(stored)) {
        continue;
      }
      (stored == null ? inserts : updates).add(unit);
    }
    inserts.sort(java.util.Comparator.comparingInt(u -> u.path().length()));
    return new Plan(
        inserts.size(),
        updates.size(),
        drafts.size() - inserts.size() - updates.size(),
        () -> {
          store.insertAll(inserts, false);
          store.updateAll(updates);
        });
  }

  private static @Nullable UnitDraft read(SourceRow row, ImportContext context) {
    Fields fields = new Fields(context.errors());
    String code = fields.required(row, Layout.CODE, 64);
    String name = fields.required(row, Layout.NAME, 120);
    String kindText = fields.required(row, Layout.KIND, 20);
    if (code == null || name == null || kindText == null) {
      return null;
    }
    UnitKind kind = KINDS.get(kindText);
    if (kind == null) {
      context.errors().add(row, Layout.KIND, "organisation.import.kind-unknown");
      return null;
    }
    String parent = blankAsNull(row.get(Layout.PARENT));
    if (parent == null && kind == UnitKind.DIVISION) {
      parent = UnitRules.divisionAbove(code);
    }
    UnitDraft draft =
        new UnitDraft(
            code,
            name,
            kind,
            parent,
            kind == UnitKind.DEPARTMENT ? blankAsNull(row.get(Layout.SERVES)) : null,
            kind == UnitKind.DEPARTMENT ? blankAsNull(row.get(Layout.FUNCTION)) : null);
    String problem = UnitRules.problem(draft);
    if (problem != null) {
      context.errors().add(row, Layout.CODE, problem, code);
      return null;
    }
    Unit stored = context.units().get(code);
    if (stored != null && stored.kind() != kind) {
      context.errors().add(row, Layout.KIND, "organisation.import.unit-kind");
      return null;
    }
    if (stored != null && parent != null && !parent.equals(stored.parentCode())) {
      context.errors().add(row, Layout.PARENT, "organisation.import.unit-moved");
      return null;
    }
    return draft;
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Finds the path of each unit through those above it, stored or in the file. */
  private record Placing(
      Map<String, UnitDraft> drafts, Map<String, SourceRow> lines, ImportContext context) {

    @Nullable Unit place(UnitDraft draft) {
      SourceRow row = java.util.Objects.requireNonNull(lines.get(draft.code()));
      String above = draft.parentCode() == null ? "/" : path(draft.parentCode(), 0);
      if (above == null) {
        context.errors().add(row, Layout.PARENT, "organisation.import.unit-unknown");
        return null;
      }
      String path = above + draft.code() + "/";
      if (!context.allowed(path) || path.length() > 500) {
        context.errors().add(row, Layout.CODE, "organisation.import.unit-not-permitted");
        return null;
      }
      String serves = draft.serves();
      if (serves != null && !known(serves)) {
        context.errors().add(row, Layout.SERVES, "organisation.import.unit-unknown");
        return null;
      }
      return new Unit(
          draft.code(),
          draft.name(),
          draft.kind(),
          draft.parentCode(),
          path,
          serves,
          draft.function());
    }

    private boolean known(String code) {
      return drafts.containsKey(code) || context.units().containsKey(code);
    }

    private @Nullable String path(String code, int depth) {
      Unit stored = context.units().get(code);
      if (stored != null) {
        return stored.path();
      }
      UnitDraft draft = drafts.get(code);
      if (draft == null || depth > 20) {
        return null;
      }
      String above = draft.parentCode() == null ? "/" : path(draft.parentCode(), depth + 1);
      return above == null ? null : above + code + "/";
    }
  }
}
