package org.duban.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a ledger definition, in words for the one who wrote it. */
final class DefinitionCheck {

  private static final Set<String> ROW_PROPERTIES =
      Set.of("number", "kind", "unit", "person", "status", "light", "openedAt", "due", "closedAt");

  private DefinitionCheck() {}

  static List<String> problems(RegisterDefinition d) {
    List<String> problems = new ArrayList<>();
    Stream.of(d.key(), d.name(), d.title(), d.numberPattern(), d.view(), d.export(), d.measure())
        .filter(DefinitionCheck::blank)
        .forEach(
            x -> problems.add("key, name, title, numberPattern, view, export, measure needed"));
    if (!Objects.toString(d.numberPattern(), "").contains("{seq}")) {
      problems.add("numberPattern without {seq}");
    }
    if (d.statuses().isEmpty() || d.statuses().get(0).ends()) {
      problems.add("the first status must be one of open rows");
    }
    Set<String> keys = new HashSet<>();
    for (RegisterColumn c : d.columns()) {
      if (blank(c.key()) || blank(c.label()) || c.type() == null || !keys.add(c.key())) {
        problems.add("column " + c.key() + ": needs label and type, and a key of its own");
      } else if (c.type() == ColumnType.ROW && !ROW_PROPERTIES.contains(c.key())) {
        problems.add("column " + c.key() + ": rows have only " + ROW_PROPERTIES);
      } else if (c.type().written() && ROW_PROPERTIES.contains(c.key())) {
        problems.add("column " + c.key() + ": named like a property of the row");
      } else if (c.due() && c.type() != ColumnType.DATE) {
        problems.add("column " + c.key() + ": a limit is a DATE");
      }
    }
    if (d.columns().isEmpty() || d.columns().stream().filter(RegisterColumn::due).count() > 1) {
      problems.add("columns needed, one limit at most");
    }
    return problems;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
