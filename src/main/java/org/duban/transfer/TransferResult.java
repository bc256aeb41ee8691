package org.duban.transfer;

import java.time.LocalDate;
import java.util.List;
import org.duban.rule.Sanctions.PersonStanding;
import org.jspecify.annotations.Nullable;

/**
 * The result of a transfer: only result, basis and dates of effect come back (rules.md, scope).
 *
 * @param kinds keys of sanctions
 * @param authority who decided
 * @param effectTo last day of the longest effect; null: none
 * @param responsible who answers for what, as an investigation split it (P5.9)
 */
public record TransferResult(
    long transferCaseId,
    TransferOutcome outcome,
    List<String> kinds,
    @Nullable PersonStanding standing,
    String authority,
    @Nullable String decisionNumber,
    String basis,
    LocalDate decidedOn,
    @Nullable LocalDate effectFrom,
    @Nullable LocalDate effectTo,
    List<Responsible> responsible,
    @Nullable String note) {

  /** For what a person answers (P4.15). */
  public enum Share {
    FIRST("第一责任"),
    LEADERSHIP("领导责任"),
    DIRECT("直接责任");

    private final String title;

    Share(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** A person and for what he answers. */
  public record Responsible(long personId, Share share) {}
}
