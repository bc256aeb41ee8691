package org.duban.handling.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.handling.Deputies;
import org.duban.handling.Deputy;
import org.duban.handling.DeputyDraft;
import org.duban.handling.web.PassingTaskController.ColleaguesView;
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

@RestController
@RequestMapping("/api/deputies")
class DeputyController {

  /** Who acts for me, and for whom I act. */
  record DeputiesView(List<Deputy> mine, List<Deputy> forMe) {}

  /** See {@link DeputyDraft}. */
  record DeputyToAppoint(
      long deputyId,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable List<String> processKeys,
      @Nullable String unit,
      @Nullable String reason,
      @Nullable String requestKey) {}

  private final Deputies deputies;

  DeputyController(Deputies deputies) {
    this.deputies = deputies;
  }

  @GetMapping
  DeputiesView standingDeputies() {
    return new DeputiesView(deputies.mine(), deputies.forMe());
  }

  @GetMapping("/candidates")
  ColleaguesView deputyCandidates(@RequestParam(required = false) @Nullable String q) {
    return new ColleaguesView(deputies.candidates(q));
  }

  @PostMapping
  Deputy appointDeputy(@RequestBody DeputyToAppoint body) {
    return deputies.appoint(
        new DeputyDraft(
            body.deputyId(),
            body.from(),
            body.until(),
            Objects.requireNonNullElse(body.processKeys(), List.of()),
            body.unit(),
            body.reason()),
        body.requestKey());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endDeputy(@PathVariable long id) {
    deputies.end(id);
  }
}
