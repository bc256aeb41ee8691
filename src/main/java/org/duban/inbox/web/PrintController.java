package org.duban.inbox.web;

import org.duban.casefile.PrintModel;
import org.duban.inbox.PrintingTask;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An open task on paper. */
@RestController
class PrintController {

  private final PrintingTask printing;

  PrintController(PrintingTask printing) {
    this.printing = printing;
  }

  @GetMapping("/api/tasks/{id}/print")
  PrintModel printTask(@PathVariable("id") String id) {
    return printing.print(id);
  }
}
