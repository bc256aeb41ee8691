package org.duban.handling.web;

import java.util.List;
import org.duban.handling.OfferedOperation;
import org.duban.handling.OfferedOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{id}/operations")
class TaskOperationsController {

  /** What can be done with the task. */
  record TaskOperationsView(List<OfferedOperation> items) {}

  private final OfferedOperations offered;

  TaskOperationsController(OfferedOperations offered) {
    this.offered = offered;
  }

  @GetMapping
  TaskOperationsView taskOperations(@PathVariable String id) {
    return new TaskOperationsView(offered.of(id));
  }
}
