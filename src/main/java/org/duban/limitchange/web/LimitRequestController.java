package org.duban.limitchange.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.limitchange.AskingLimitChange;
import org.duban.limitchange.LimitRequest;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking for more time, a stop, or going on. */
@RestController
@RequestMapping("/api/tasks/{taskId}/deadline/requests")
class LimitRequestController {

  /** What is asked for. */
  record LimitWish(
      @Nullable Kind kind,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String requestKey) {}

  /** A wish and what became of it. */
  record LimitRequestView(
      long caseId,
      String caseNo,
      Kind kind,
      @Nullable LocalDate until,
      String reason,
      String askedBy,
      LocalDateTime at,
      String state,
      @Nullable String decidedBy,
      @Nullable LocalDateTime decidedAt,
      @Nullable String opinion) {}

  record LimitRequestList(List<LimitRequestView> items, boolean mayAsk) {}

  private final AskingLimitChange asking;
  private final Cases cases;
  private final People people;

  LimitRequestController(AskingLimitChange asking, Cases cases, People people) {
    this.asking = asking;
    this.cases = cases;
    this.people = people;
  }

  @GetMapping
  LimitRequestList limitRequests(@PathVariable("taskId") String taskId) {
    return new LimitRequestList(
        asking.ofTask(taskId).stream().map(this::view).toList(), asking.mayAsk(taskId));
  }

  @PostMapping
  LimitRequestView askLimitChange(
      @PathVariable("taskId") String taskId, @RequestBody LimitWish wish) {
    Kind kind = wish.kind();
    if (kind == null) {
      throw DubanException.invalid("limit-change.kind");
    }
    return view(
        asking.ask(
            taskId,
            kind,
            wish.until(),
            Objects.toString(wish.reason(), ""),
            Objects.toString(wish.requestKey(), "")));
  }

  private LimitRequestView view(LimitRequest r) {
    return new LimitRequestView(
        r.caseId(),
        cases.find(r.caseId()).map(CaseFile::number).orElse(""),
        r.kind(),
        r.until(),
        r.reason(),
        String.valueOf(name(r.askedBy())),
        r.askedAt(),
        r.state(),
        name(r.decidedBy()),
        r.decidedAt(),
        r.opinion());
  }

  private @Nullable String name(@Nullable Long person) {
    return person == null ? null : people.find(person).map(Person::name).orElse("");
  }
}
