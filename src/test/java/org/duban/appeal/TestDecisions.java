package org.duban.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.casefile.CaseFile;
import org.duban.rule.Sanctions.PersonStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions of the inbox's test process, as a test makes them. */
@Component
public class TestDecisions implements AppealedDecisions {

  /** What an appeal did to a decision. */
  record Change(AppealEnd end, @Nullable List<String> lighter, String reason) {}

  private final Map<Long, AppealedDecision> decisions = new ConcurrentHashMap<>();
  private final Map<Long, List<Change>> changes = new ConcurrentHashMap<>();

  public void decide(
      CaseFile file,
      long person,
      PersonStanding standing,
      String authority,
      LocalDate delivered,
      String... kinds) {
    put(file.id(), person, standing, authority, delivered, List.of(kinds), true);
  }

  /** Decided, and not yet delivered. */
  public void decideUndelivered(CaseFile file, long person, String... kinds) {
    put(file.id(), person, PersonStanding.OTHER, "township", null, List.of(kinds), true);
  }

  private void put(
      long caseId,
      long person,
      @Nullable PersonStanding standing,
      String authority,
      @Nullable LocalDate delivered,
      List<String> kinds,
      boolean inEffect) {
    LocalDate decided = delivered == null ? LocalDate.of(2026, 1, 5) : delivered;
    decisions.put(
        caseId,
        new AppealedDecision(
            caseId,
            "决〔2026〕1号",
            person,
            kinds,
            standing,
            authority,
            decided,
            delivered,
            inEffect,
            "原认定事实",
            "原依据"));
  }

  List<Change> changes(CaseFile file) {
    return changes.getOrDefault(file.id(), List.of());
  }

  @Override
  public Optional<AppealedDecision> ofCase(long caseId) {
    return Optional.ofNullable(decisions.get(caseId));
  }

  @Override
  public void change(
      long caseId, AppealEnd end, @Nullable Collection<String> lighter, String reason) {
    changes
        .computeIfAbsent(caseId, k -> new ArrayList<>())
        .add(new Change(end, lighter == null ? null : List.copyOf(lighter), reason));
    AppealedDecision d = decisions.get(caseId);
    if (d != null && end != AppealEnd.UPHELD) {
      put(
          caseId,
          d.personId(),
          d.standing(),
          d.authority(),
          d.deliveredOn(),
          lighter == null ? d.kinds() : List.copyOf(lighter),
          end != AppealEnd.REVOKED);
    }
  }
}
