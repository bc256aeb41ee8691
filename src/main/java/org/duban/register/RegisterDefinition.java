package org.duban.register;

import java.util.List;
import java.util.Optional;

/**
 * A ledger as its {@code *.register.json} defines it.
 *
 * @param title heading of the export
 * @param numberPattern with {@code {yyyy}} and {@code {seq}}
 * @param view permission to read rows
 * @param export permission to take them out
 * @param measure what the figures count, e.g. 件
 * @param foot who signs below the export
 * @param statuses the first is a new row's
 * @param kinds names of kinds; empty if any kind may be written
 */
public record RegisterDefinition(
    String key,
    String name,
    String title,
    String numberPattern,
    String view,
    String export,
    String measure,
    List<String> foot,
    List<Named> statuses,
    List<Named> kinds,
    List<RegisterColumn> columns) {

  /**
   * A status or kind.
   *
   * @param ends whether a row of that status is done and no longer changed
   */
  public record Named(String key, String name, boolean ends) {}

  @SuppressWarnings("NullAway") // Jackson gives null for what the file leaves out
  public RegisterDefinition {
    foot = foot == null ? List.of() : List.copyOf(foot);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    statuses = statuses == null ? List.of() : List.copyOf(statuses);
    columns = columns == null ? List.of() : List.copyOf(columns);
  }

  public Optional<RegisterColumn> column(String columnKey) {
    return columns.stream().filter(c -> c.key().equals(columnKey)).findFirst();
  }

  public Optional<Named> status(String statusKey) {
    return statuses.stream().filter(s -> s.key().equals(statusKey)).findFirst();
  }

  /** Name of a kind, or the kind itself. */
  public String kindName(String kindKey) {
    return kinds.stream()
        .filter(k -> k.key().equals(kindKey))
        .map(Named::name)
        .findFirst()
        .orElse(kindKey);
  }
}
