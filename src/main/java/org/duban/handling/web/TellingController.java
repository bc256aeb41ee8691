package org.duban.handling.web;

import java.util.List;
import java.util.Objects;
import org.duban.handling.AnsweringConsultation;
import org.duban.handling.Consulting;
import org.duban.handling.Consulting.Consultations;
import org.duban.handling.ReadingCopy;
import org.duban.handling.SendingCopies;
import org.duban.handling.SentCopies;
import org.duban.handling.Urged;
import org.duban.handling.UrgingTask;
import org.duban.handling.web.PassingTaskController.ColleaguesView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells, asks and urges colleagues. */
@RestController
@RequestMapping("/api")
class TellingController {

  /** To whom, with what remark. */
  record CopiesToSend(
      @Nullable List<Long> personIds, @Nullable String note, @Nullable String requestKey) {}

  /** Whom to ask what. */
  record QuestionToAsk(
      @Nullable List<Long> personIds, @Nullable String question, @Nullable String requestKey) {}

  /** What whoever was asked says. */
  record ConsultationAnswer(@Nullable String text, @Nullable String requestKey) {}

  /** What is said to those who have the task. */
  record UrgeToSend(@Nullable String text, @Nullable String requestKey) {}

  private final SendingCopies sending;
  private final ReadingCopy reading;
  private final Consulting consulting;
  private final AnsweringConsultation answering;
  private final UrgingTask urging;

  TellingController(
      SendingCopies sending,
      ReadingCopy reading,
      Consulting consulting,
      AnsweringConsultation answering,
      UrgingTask urging) {
    this.sending = sending;
    this.reading = reading;
    this.consulting = consulting;
    this.answering = answering;
    this.urging = urging;
  }

  @GetMapping("/cases/{id}/colleagues")
  ColleaguesView caseColleagues(
      @PathVariable long id, @RequestParam(required = false) @Nullable String q) {
    return new ColleaguesView(sending.candidates(id, q));
  }

  @PostMapping("/cases/{id}/copies")
  SentCopies sendCopies(@PathVariable long id, @RequestBody CopiesToSend body) {
    return sending.send(id, persons(body.personIds()), body.note(), body.requestKey());
  }

  @PostMapping("/copies/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readCopy(@PathVariable long id) {
    reading.read(id);
  }

  @GetMapping("/tasks/{id}/consultations")
  Consultations taskConsultations(@PathVariable String id) {
    return consulting.of(id);
  }

  @PostMapping("/tasks/{id}/consultations")
  Consultations askColleagues(@PathVariable String id, @RequestBody QuestionToAsk body) {
    return consulting.ask(id, persons(body.personIds()), body.question(), body.requestKey());
  }

  @PostMapping("/consultations/{id}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answerConsultation(@PathVariable long id, @RequestBody ConsultationAnswer body) {
    answering.answer(id, body.text(), body.requestKey());
  }

  @PostMapping("/tasks/{id}/urges")
  Urged urgeTask(@PathVariable String id, @RequestBody UrgeToSend body) {
    return urging.urge(id, body.text(), body.requestKey());
  }

  private static List<Long> persons(@Nullable List<Long> personIds) {
    return Objects.requireNonNullElse(personIds, List.of());
  }
}
