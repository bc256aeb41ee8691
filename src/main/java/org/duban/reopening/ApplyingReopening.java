package org.duban.reopening;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.reopening.ReopeningRules.ReopeningRule;
import org.duban.reopening.persistence.ReopeningMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applies for the re-opening of a closed case. Whoever has {@code case.view} at its unit may, and
 * the person it is about; but not who would decide it.
 */
@Service
public class ApplyingReopening {

  private static final String VIEW = "case.view";

  /**
   * Whether a case may be re-opened.
   *
   * @param reason code of the message that says why not
   */
  public record ReopeningState(
      boolean allowed, @Nullable String reason, @Nullable Long pendingCaseId) {}

  private final CaseAccess access;
  private final ReopeningRules rules;
  private final ReopeningMapper rows;
  private final OpeningLinkedCase opening;
  private final OpenTasks tasks;
  private final CompletingTask completing;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final ProductClock clock;
  private final JsonMapper json;
  private final TransactionTemplate transactions;
  private final Audit audit;

  ApplyingReopening(
      CaseAccess access,
      ReopeningRules rules,
      ReopeningMapper rows,
      OpeningLinkedCase opening,
      OpenTasks tasks,
      CompletingTask completing,
      Permissions permissions,
      CurrentActor actor,
      ProductClock clock,
      JsonMapper json,
      TransactionTemplate transactions,
      Audit audit) {
    this.access = access;
    this.rules = rules;
    this.rows = rows;
    this.opening = opening;
    this.tasks = tasks;
    this.completing = completing;
    this.permissions = permissions;
    this.actor = actor;
    this.clock = clock;
    this.json = json;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * Opens the application and hands it in; the applicant finds it in his inbox if only the first
   * came to pass.
   *
   * @return the case in which it is decided
   * @throws DubanException not found, to who may not see the case; invalid or conflict, as {@link
   *     #state} says
   */
  public CaseFile apply(long caseId, String reason) {
    CaseFile opened = Objects.requireNonNull(transactions.execute(tx -> open(caseId, reason)));
    completing.complete(
        tasks.of(opened, "Task_Apply"),
        new CompletionRequest(
            json.createObjectNode().put("reason", reason),
            UUID.randomUUID().toString(),
            null,
            List.of(),
            null,
            true));
    return opened;
  }

  private CaseFile open(long caseId, String reason) {
    CaseFile old = access.requireVisible(caseId);
    rows.lockCase(caseId);
    refusal(old)
        .ifPresent(
            code -> {
              throw DubanException.conflict(code, old.number());
            });
    if (reason.isBlank()) {
      throw DubanException.invalid("reopening.reason-missing");
    }
    ReopeningRule rule = rules.of(old.processKey()).orElseThrow();
    long applicant = actor.require().personId();
    CaseFile opened =
        opening.open(
            caseId,
            "reopening",
            "reopening",
            "申请重新办理：" + old.number(),
            old.unitCode(),
            old.subjectPersonId(),
            old.campaignId(),
            Map.of("applicant", applicant, "approver", rule.approver()));
    rows.insert(new Reopening(opened.id(), caseId, applicant, clock.now(), null));
    audit.record("reopening.applied", "case", caseId);
    return opened;
  }

  /**
   * @throws DubanException not found, to who may not see the case
   */
  @Transactional(readOnly = true)
  public ReopeningState state(long caseId) {
    CaseFile old = access.requireVisible(caseId);
    String reason = refusal(old).orElse(null);
    return new ReopeningState(reason == null, reason, rows.pending(caseId));
  }

  private Optional<String> refusal(CaseFile old) {
    Optional<ReopeningRule> rule = rules.of(old.processKey());
    Actor who = actor.require();
    boolean subject = Objects.equals(old.subjectPersonId(), who.personId());
    if (rule.isEmpty()) {
      return Optional.of("reopening.not-allowed");
    }
    LocalDateTime closed = old.closedAt();
    if (closed == null) {
      return Optional.of("reopening.still-open");
    }
    LocalDate last = closed.toLocalDate().plusDays(rule.get().days());
    if (clock.today().isAfter(last)) {
      return Optional.of("reopening.too-late");
    }
    if (who.personId() == 0 || !subject && !permissions.allowed(VIEW, old.unitCode())) {
      return Optional.of("reopening.not-yours");
    }
    if (who.hasRole(rule.get().approver())) {
      return Optional.of("reopening.approver");
    }
    if (rows.pending(old.id()) != null) {
      return Optional.of("reopening.pending");
    }
    return rows.reopenedAs(old.id()) == null ? Optional.empty() : Optional.of("reopening.reopened");
  }
}
