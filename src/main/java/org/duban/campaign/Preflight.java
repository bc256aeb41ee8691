package org.duban.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if the campaign were launched today (X.12).
 *
 * @param people who declare
 * @param units that declare about themselves
 * @param rounds villages and units that collect
 * @param tasksPerRole verification by role
 * @param workingDays in the self-check stage, from today or its beginning
 * @param perDay the most sheets one holder would have to verify each working day
 */
public record Preflight(
    List<PreflightFinding> problems,
    int people,
    int units,
    int rounds,
    List<RoleLoad> tasksPerRole,
    int workingDays,
    int perDay) {

  /** How bad: {@code BLOCK} keeps the campaign from being submitted. */
  public enum PreflightSeverity {
    BLOCK,
    WARN,
    INFO
  }

  /**
   * One thing wrong, where, and what to do about it.
   *
   * @param count how many people or units it concerns
   */
  public record PreflightFinding(
      PreflightSeverity severity,
      String code,
      String text,
      @Nullable String unitCode,
      @Nullable Integer count,
      @Nullable String fix) {}

  /**
   * @param tasks sheets to verify
   * @param holders among how many
   */
  public record RoleLoad(String role, String roleName, int tasks, int holders) {}

  boolean blocked() {
    return problems.stream().anyMatch(p -> p.severity() == PreflightSeverity.BLOCK);
  }
}
