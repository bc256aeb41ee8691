package org.duban.handling.web;

import java.util.List;
import java.util.Objects;
import org.duban.handling.BatchCheck;
import org.duban.handling.BatchOutcome;
import org.duban.handling.BatchRequest;
import org.duban.handling.CheckingBatch;
import org.duban.handling.CompletingBatch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@RestController
@RequestMapping("/api/tasks")
class BatchController {

  /** Tasks that were chosen. */
  record BatchToCheck(@Nullable List<String> taskIds) {}

  /** See {@link BatchRequest}. */
  record BatchToComplete(
      @Nullable List<String> taskIds,
      @Nullable JsonNode data,
      @Nullable Boolean relationDeclared,
      @Nullable String requestKey) {}

  private final CheckingBatch checking;
  private final CompletingBatch completing;

  BatchController(CheckingBatch checking, CompletingBatch completing) {
    this.checking = checking;
    this.completing = completing;
  }

  @PostMapping("/batch-check")
  BatchCheck checkBatch(@RequestBody BatchToCheck body) {
    return checking.check(Objects.requireNonNullElse(body.taskIds(), List.of()));
  }

  @PostMapping("/batch-completions")
  BatchOutcome completeBatch(@RequestBody BatchToComplete body) {
    return completing.complete(
        new BatchRequest(
            Objects.requireNonNullElse(body.taskIds(), List.of()),
            Objects.requireNonNullElseGet(body.data(), JsonNodeFactory.instance::objectNode),
            Boolean.TRUE.equals(body.relationDeclared()),
            body.requestKey()));
  }
}
