package org.duban.casefile.process;

import java.math.BigDecimal;
import java.util.Optional;
import org.duban.casefile.CurrentSubmission;
import org.duban.casefile.persistence.SubmissionMapper;
import org.duban.workflow.ExpressionScope;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What people submitted, for expressions: {@code ${submission.text('conclusion')}} at the task just
 * completed (else the case's latest submission), {@code ${submission.textAt('Task_Fill','note')}}
 * at an earlier task of the case. A field that was left empty is null; a flag is then false.
 */
@PaletteFunctions("submission")
public class SubmissionFunctions {

  private final CurrentSubmission current;
  private final Submissions submissions;
  private final SubmissionMapper mapper;

  SubmissionFunctions(CurrentSubmission current, Submissions submissions, SubmissionMapper mapper) {
    this.current = current;
    this.submissions = submissions;
    this.mapper = mapper;
  }

  @PaletteFunction
  public @Nullable String text(String field) {
    return text(here(), field);
  }

  @PaletteFunction
  public @Nullable Double number(String field) {
    return number(here(), field);
  }

  @PaletteFunction
  public boolean flag(String field) {
    return flag(here(), field);
  }

  /** A date as ISO text ({@code 2026-11-21}), fit for {@code calendar.until}. */
  @PaletteFunction
  public @Nullable String date(String field) {
    return text(here(), field);
  }

  @PaletteFunction
  public @Nullable String textAt(String taskKey, String field) {
    return text(at(taskKey), field);
  }

  @PaletteFunction
  public @Nullable Double numberAt(String taskKey, String field) {
    return number(at(taskKey), field);
  }

  @PaletteFunction
  public boolean flagAt(String taskKey, String field) {
    return flag(at(taskKey), field);
  }

  @PaletteFunction
  public @Nullable String dateAt(String taskKey, String field) {
    return text(at(taskKey), field);
  }

  /** Who submitted at that task last: a person id, or null if nobody did. */
  @PaletteFunction
  public @Nullable Long personAt(String taskKey) {
    return caseId()
        .flatMap(id -> submissions.latest(id, taskKey))
        .map(Submission::personId)
        .orElse(null);
  }

  private Optional<JsonNode> here() {
    Optional<Long> caseId = caseId();
    Optional<Submission> bound =
        current.find().filter(s -> caseId.isEmpty() || caseId.get() == s.caseId());
    if (bound.isPresent()) {
      return bound.map(Submission::data);
    }
    return caseId
        .flatMap(mapper::latest)
        .flatMap(row -> submissions.latest(row.caseId(), row.taskKey()))
        .map(Submission::data);
  }

  private Optional<JsonNode> at(String taskKey) {
    return caseId().flatMap(id -> submissions.latest(id, taskKey)).map(Submission::data);
  }

  private Optional<Long> caseId() {
    Optional<Long> here =
        ExpressionScope.current()
            .map(scope -> scope.getVariable("caseId"))
            .filter(Number.class::isInstance)
            .map(id -> ((Number) id).longValue());
    return here.or(() -> current.find().map(Submission::caseId));
  }

  private static @Nullable String text(Optional<JsonNode> data, String field) {
    return value(data, field).map(n -> n.isValueNode() ? n.asString() : n.toString()).orElse(null);
  }

  private static @Nullable Double number(Optional<JsonNode> data, String field) {
    return value(data, field)
        .map(n -> n.isNumber() ? n.doubleValue() : new BigDecimal(n.asString()).doubleValue())
        .orElse(null);
  }

  private static boolean flag(Optional<JsonNode> data, String field) {
    return value(data, field).map(n -> n.asBoolean(false)).orElse(false);
  }

  private static Optional<JsonNode> value(Optional<JsonNode> data, String field) {
    return data.map(d -> d.get(field)).filter(n -> !n.isNull());
  }
}
