package org.duban.handling.web;

import java.util.List;
import org.duban.handling.Colleague;
import org.duban.handling.Colleagues;
import org.duban.handling.DelegatingTask;
import org.duban.handling.Delegation;
import org.duban.handling.PassedTask;
import org.duban.handling.ReadingDelegations;
import org.duban.handling.RecallingDelegated;
import org.duban.handling.ReturningDelegated;
import org.duban.handling.TransferringTask;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives tasks to others, for good or to answer. */
@RestController
@RequestMapping("/api/tasks/{id}")
class PassingTaskController {

  /** To whom, and why; {@code version} of the task as the page saw it. */
  record TaskPassing(
      long personId,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {}

  /** What whoever was asked says. */
  record DelegationReturn(@Nullable String opinion, @Nullable String requestKey) {}

  /** Whom the task can be given to. */
  record ColleaguesView(List<Colleague> items) {}

  /** What was delegated, oldest first. */
  record DelegationsView(List<Delegation> items) {}

  private final Colleagues colleagues;
  private final TransferringTask transferring;
  private final DelegatingTask delegating;
  private final ReturningDelegated returning;
  private final RecallingDelegated recalling;
  private final ReadingDelegations delegations;

  PassingTaskController(
      Colleagues colleagues,
      TransferringTask transferring,
      DelegatingTask delegating,
      ReturningDelegated returning,
      RecallingDelegated recalling,
      ReadingDelegations delegations) {
    this.colleagues = colleagues;
    this.transferring = transferring;
    this.delegating = delegating;
    this.returning = returning;
    this.recalling = recalling;
    this.delegations = delegations;
  }

  @GetMapping("/colleagues")
  ColleaguesView taskColleagues(
      @PathVariable String id, @RequestParam(required = false) @Nullable String q) {
    return new ColleaguesView(colleagues.of(id, q));
  }

  @PostMapping("/transfer")
  PassedTask transferTask(@PathVariable String id, @RequestBody TaskPassing body) {
    return transferring.transfer(
        id, body.personId(), body.reason(), body.requestKey(), body.version());
  }

  @PostMapping("/delegation")
  PassedTask delegateTask(@PathVariable String id, @RequestBody TaskPassing body) {
    return delegating.delegate(
        id, body.personId(), body.reason(), body.requestKey(), body.version());
  }

  @GetMapping("/delegations")
  DelegationsView taskDelegations(@PathVariable String id) {
    return new DelegationsView(delegations.of(id));
  }

  @PostMapping("/delegation/return")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void returnDelegatedTask(@PathVariable String id, @RequestBody DelegationReturn body) {
    returning.giveBack(id, body.opinion(), body.requestKey());
  }

  @DeleteMapping("/delegation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recallDelegatedTask(@PathVariable String id) {
    recalling.recall(id);
  }
}
