package org.duban.inbox.web;

import java.util.List;
import java.util.Objects;
import org.duban.inbox.CaseHandler;
import org.duban.inbox.InboxPage;
import org.duban.inbox.Recusal;
import org.duban.inbox.RecusalToDecide;
import org.duban.inbox.Recusing;
import org.duban.inbox.RoutingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoutingDeskController {

  /** To whom a task is given, and why. */
  record DeskAssignment(@Nullable Long personId, @Nullable String group, @Nullable String reason) {}

  /** Who should stand aside, and why. */
  record RecusalRequest(long personId, @Nullable String reason) {}

  /** What was decided on a request for recusal, and why. */
  record RecusalDecision(boolean granted, @Nullable String reason) {}

  private final RoutingDesk desk;
  private final Recusing recusing;

  RoutingDeskController(RoutingDesk desk, Recusing recusing) {
    this.desk = desk;
    this.recusing = recusing;
  }

  @GetMapping("/api/routing-desk")
  InboxPage routingDesk() {
    return new InboxPage(desk.waiting(), null);
  }

  @PostMapping("/api/routing-desk/{taskId}/assign")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void assignFromDesk(@PathVariable String taskId, @RequestBody DeskAssignment body) {
    desk.assign(
        taskId, body.personId(), body.group(), Objects.requireNonNullElse(body.reason(), ""));
  }

  @PostMapping("/api/cases/{id}/recusals")
  @ResponseStatus(HttpStatus.CREATED)
  Recusal askForRecusal(@PathVariable long id, @RequestBody RecusalRequest body) {
    return recusing.ask(id, body.personId(), Objects.requireNonNullElse(body.reason(), ""));
  }

  @GetMapping("/api/cases/{id}/handlers")
  List<CaseHandler> listCaseHandlers(@PathVariable long id) {
    return recusing.handlers(id);
  }

  @GetMapping("/api/recusals")
  List<RecusalToDecide> recusalsToDecide() {
    return recusing.toDecide();
  }

  @PostMapping("/api/recusals/{id}/decide")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decideRecusal(@PathVariable long id, @RequestBody RecusalDecision body) {
    recusing.decide(id, body.granted(), Objects.requireNonNullElse(body.reason(), ""));
  }
}
