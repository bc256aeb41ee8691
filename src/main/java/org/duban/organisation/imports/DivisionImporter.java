package org.duban.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.organisation.ImportKind;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.UnitRules;
import org.duban.organisation.persistence.UnitStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Divisions in the published format. Codes of a length between two levels are filled up with zeros;
 * 12-digit codes that end in a whole level of zeros are the division above. Missing divisions above
 * are made with their code for a name, which a later import replaces.
 */
@Component
class DivisionImporter implements Importer {

  private static final List<Integer> LEVELS = List.of(2, 4, 6, 9, 12);
  private static final List<String> ABOVE =
      List.of("streetCode", "areaCode", "cityCode", "provinceCode");

  private final UnitStore store;

  DivisionImporter(UnitStore store) {
    this.store = store;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.DIVISIONS;
  }

  @Override
  public Plan plan(List<SourceRow> rows, ImportContext context) {
    Map<String, Integer> lines = new HashMap<>();
    Map<String, Unit> inserts = new LinkedHashMap<>();
    Map<String, Unit> placeholders = new LinkedHashMap<>();
    List<Unit> updates = new ArrayList<>();
    for (SourceRow row : rows) {
      Unit unit = read(row, context, lines);
      if (unit == null) {
        continue;
      }
      Unit stored = context.units().get(unit.code());
      if (stored == null) {
        inserts.put(unit.code(), unit);
        addMissingAbove(unit, context.units(), placeholders);
      } else if (!stored.name().equals(unit.name())) {
        updates.add(unit);
      }
    }
    placeholders.keySet().removeAll(inserts.keySet());
    int created = inserts.size() + placeholders.size();
    return new Plan(
        created,
        updates.size(),
        rows.size() - inserts.size() - updates.size(),
        () -> {
          store.insertAll(placeholders.values(), true);
          store.insertAll(inserts.values(), false);
          store.updateAll(updates);
        });
  }

  private static @Nullable Unit read(
      SourceRow row, ImportContext context, Map<String, Integer> lines) {
    Fields fields = new Fields(context.errors());
    String text = fields.required(row, "code", 12);
    String name = fields.required(row, "name", 120);
    if (text == null || name == null) {
      return null;
    }
    if (!text.matches("\\d{2,12}")) {
      context.errors().add(row, "code", "organisation.import.division-code");
      return null;
    }
    String code = normal(text);
    Integer earlier = lines.putIfAbsent(code, row.number());
    if (earlier != null) {
      context.errors().add(row, "code", "organisation.import.twice", earlier);
      return null;
    }
    for (String column : ABOVE) {
      String above = row.get(column);
      if (!above.isEmpty() && !code.startsWith(above) && !code.startsWith(trimmedZeros(above))) {
        context.errors().add(row, column, "organisation.import.division-above");
        return null;
      }
    }
    String path = path(code);
    if (!context.allowed(path)) {
      context.errors().add(row, "code", "organisation.import.unit-not-permitted");
      return null;
    }
    Unit stored = context.units().get(code);
    if (stored != null && stored.kind() != UnitKind.DIVISION) {
      context.errors().add(row, "code", "organisation.import.unit-kind");
      return null;
    }
    return new Unit(code, name, UnitKind.DIVISION, UnitRules.divisionAbove(code), path, null, null);
  }

  /** Fills up to the next level; takes whole levels of zeros away. */
  static String normal(String code) {
    StringBuilder filled = new StringBuilder(code);
    while (!LEVELS.contains(filled.length())) {
      filled.append('0');
    }
    String text = filled.toString();
    while (text.length() > 6 && text.endsWith("000")) {
      text = text.substring(0, text.length() - 3);
    }
    return text;
  }

  private static String trimmedZeros(String code) {
    return code.replaceAll("(00)+$", "");
  }

  private static String path(String code) {
    String above = UnitRules.divisionAbove(code);
    return (above == null ? "/" : path(above)) + code + "/";
  }

  private static void addMissingAbove(
      Unit unit, Map<String, Unit> stored, Map<String, Unit> placeholders) {
    String above = unit.parentCode();
    if (above == null || stored.containsKey(above) || placeholders.containsKey(above)) {
      return;
    }
    Unit made =
        new Unit(
            above,
            "区划" + above,
            UnitKind.DIVISION,
            UnitRules.divisionAbove(above),
            path(above),
            null,
            null);
    addMissingAbove(made, stored, placeholders);
    placeholders.put(above, made);
  }
}
