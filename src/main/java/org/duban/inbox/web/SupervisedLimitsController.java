package org.duban.inbox.web;

import java.util.List;
import org.duban.inbox.SupervisingLimits;
import org.duban.inbox.SupervisingLimits.SupervisedLimit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Limits of a case's open tasks, for supervisors. */
@RestController
class SupervisedLimitsController {

  private final SupervisingLimits supervising;

  SupervisedLimitsController(SupervisingLimits supervising) {
    this.supervising = supervising;
  }

  @GetMapping("/api/cases/{caseId}/limits")
  List<SupervisedLimit> supervisedLimits(@PathVariable("caseId") long caseId) {
    return supervising.ofCase(caseId);
  }
}
