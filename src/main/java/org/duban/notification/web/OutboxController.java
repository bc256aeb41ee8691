package org.duban.notification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.duban.notification.DeadLetters;
import org.duban.notification.OutboxEntry;
import org.duban.notification.Way;
import org.duban.notification.persistence.OutboxMapper.OutboxCounts;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox for those who run the product. */
@RestController
@RequestMapping("/api/notifications")
class OutboxController {

  record OutboxState(
      long waiting,
      long held,
      long dead,
      @Nullable LocalDateTime oldestDue,
      boolean mailOn,
      boolean robotOn) {}

  record DeadLetter(
      long id,
      long personId,
      @Nullable String personName,
      Way channel,
      String kind,
      int attempts,
      @Nullable String error,
      LocalDateTime at,
      @Nullable LocalDateTime doneAt) {

    static DeadLetter of(OutboxEntry e, @Nullable Person person) {
      return new DeadLetter(
          e.id(),
          e.personId(),
          person == null ? null : person.name(),
          e.channel(),
          e.kind(),
          e.attempts(),
          e.error(),
          e.at(),
          e.doneAt());
    }
  }

  record DeadLetterPage(List<DeadLetter> items, @Nullable String next) {}

  record DeadLetterRetry(@NotNull List<Long> ids) {}

  record DeadLettersRetried(int count) {}

  private final DeadLetters dead;
  private final People people;

  OutboxController(DeadLetters dead, People people) {
    this.dead = dead;
    this.people = people;
  }

  @GetMapping("/outbox")
  OutboxState outboxState() {
    OutboxCounts counts = dead.counts();
    return new OutboxState(
        counts.waiting(),
        counts.held(),
        counts.dead(),
        counts.oldestDue(),
        dead.on(Way.MAIL),
        dead.on(Way.ROBOT));
  }

  @GetMapping("/dead")
  DeadLetterPage listDeadLetters(
      @RequestParam(name = "after", required = false) @Nullable Long after,
      @RequestParam(name = "limit", defaultValue = "50") int limit) {
    List<OutboxEntry> page = dead.page(after, limit);
    Map<Long, Person> persons = people.byId(page.stream().map(OutboxEntry::personId).toList());
    return new DeadLetterPage(
        page.stream().map(e -> DeadLetter.of(e, persons.get(e.personId()))).toList(),
        page.size() < limit ? null : String.valueOf(page.get(page.size() - 1).id()));
  }

  @PostMapping("/dead/retry")
  DeadLettersRetried retryDeadLetters(@Valid @RequestBody DeadLetterRetry body) {
    return new DeadLettersRetried(dead.retry(body.ids()));
  }
}
