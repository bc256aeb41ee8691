package org.duban.register.web;

import java.util.List;
import org.duban.register.ColumnType;
import org.duban.register.RegisterDefinition;

/** What the page needs to show a ledger. */
record RegisterDefinitionView(
    String key,
    String name,
    List<RegisterColumnView> columns,
    List<RegisterWord> statuses,
    List<RegisterWord> kinds,
    boolean canExport) {

  record RegisterColumnView(String key, String label, ColumnType type, int width) {}

  record RegisterWord(String key, String name) {}

  static RegisterDefinitionView of(RegisterDefinition d, boolean canExport) {
    return new RegisterDefinitionView(
        d.key(),
        d.name(),
        d.columns().stream()
            .map(c -> new RegisterColumnView(c.key(), c.label(), c.type(), c.width()))
            .toList(),
        d.statuses().stream().map(s -> new RegisterWord(s.key(), s.name())).toList(),
        d.kinds().stream().map(k -> new RegisterWord(k.key(), k.name())).toList(),
        canExport);
  }
}
