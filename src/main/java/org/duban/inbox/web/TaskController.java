package org.duban.inbox.web;

import java.util.List;
import java.util.Objects;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.Completed;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.Drafting;
import org.duban.inbox.ExplainingRoute;
import org.duban.inbox.OpeningTask;
import org.duban.inbox.Recusing;
import org.duban.inbox.RouteExplanation;
import org.duban.inbox.TaskDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@RestController
@RequestMapping("/api/tasks/{id}")
class TaskController {

  /** What the page sends; see {@link CompletionRequest}. */
  record TaskCompletion(
      @Nullable JsonNode data,
      @Nullable String requestKey,
      @Nullable Integer version,
      @Nullable List<Long> attachmentIds,
      @Nullable Long forPersonId,
      @Nullable Boolean relationDeclared) {}

  /** What was begun. */
  record DraftToSave(@Nullable JsonNode data) {}

  /** Why the handler stands aside. */
  record RecusalDeclaration(@Nullable String reason) {}

  private final OpeningTask opening;
  private final CompletingTask completing;
  private final ClaimingTask claiming;
  private final Recusing recusing;
  private final ExplainingRoute explaining;
  private final Drafting drafting;

  TaskController(
      OpeningTask opening,
      CompletingTask completing,
      ClaimingTask claiming,
      Recusing recusing,
      ExplainingRoute explaining,
      Drafting drafting) {
    this.opening = opening;
    this.completing = completing;
    this.claiming = claiming;
    this.recusing = recusing;
    this.explaining = explaining;
    this.drafting = drafting;
  }

  @GetMapping
  TaskView taskDetail(@PathVariable String id) {
    return TaskView.of(opening.open(id));
  }

  @PostMapping("/complete")
  Completed completeTask(@PathVariable String id, @RequestBody TaskCompletion body) {
    return completing.complete(
        id,
        new CompletionRequest(
            Objects.requireNonNullElseGet(body.data(), JsonNodeFactory.instance::objectNode),
            body.requestKey(),
            body.version(),
            Objects.requireNonNullElse(body.attachmentIds(), List.of()),
            body.forPersonId(),
            Boolean.TRUE.equals(body.relationDeclared())));
  }

  @PostMapping("/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void claimTask(@PathVariable String id) {
    claiming.claim(id);
  }

  @PostMapping("/release")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void releaseTask(@PathVariable String id) {
    claiming.release(id);
  }

  @PostMapping("/recuse")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recuseFromTask(@PathVariable String id, @RequestBody RecusalDeclaration body) {
    recusing.declare(id, Objects.requireNonNullElse(body.reason(), ""));
  }

  @GetMapping("/draft")
  TaskDraft taskDraft(@PathVariable String id) {
    return drafting.read(id);
  }

  @PutMapping("/draft")
  TaskDraft saveTaskDraft(@PathVariable String id, @RequestBody DraftToSave body) {
    return drafting.save(
        id, Objects.requireNonNullElseGet(body.data(), JsonNodeFactory.instance::objectNode));
  }

  @DeleteMapping("/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discardTaskDraft(@PathVariable String id) {
    drafting.discard(id);
  }

  @GetMapping("/route")
  RouteExplanation taskRoute(@PathVariable String id) {
    return explaining.explain(id);
  }
}
