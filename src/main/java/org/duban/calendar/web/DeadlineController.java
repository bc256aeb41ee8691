package org.duban.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.calendar.DeadlineApproval;
import org.duban.calendar.DeadlineChange;
import org.duban.calendar.ExtendingDeadline;
import org.duban.calendar.PausingDeadline;
import org.duban.calendar.ReadingCalendar;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Limits of tasks: more time, stop, go on. */
@RestController
@RequestMapping("/api/tasks/{taskId}/deadline")
class DeadlineController {

  /** More time until that day. */
  record DeadlineExtension(
      @Nullable LocalDate until, @Nullable String reason, @Nullable String approvalNo) {}

  private final ExtendingDeadline extending;
  private final PausingDeadline pausing;
  private final ReadingCalendar reading;

  DeadlineController(
      ExtendingDeadline extending, PausingDeadline pausing, ReadingCalendar reading) {
    this.extending = extending;
    this.pausing = pausing;
    this.reading = reading;
  }

  @GetMapping
  List<DeadlineChange> deadlineChanges(@PathVariable("taskId") String taskId) {
    return reading.changes(taskId);
  }

  @PostMapping("/extend")
  DeadlineChange extendDeadline(
      @PathVariable("taskId") String taskId, @RequestBody DeadlineExtension request) {
    LocalDate until = request.until();
    if (until == null) {
      throw DubanException.invalid("calendar.extension.none");
    }
    return extending.extend(
        taskId, until, new DeadlineApproval(request.reason(), request.approvalNo()));
  }

  @PostMapping("/pause")
  DeadlineChange pauseDeadline(
      @PathVariable("taskId") String taskId, @RequestBody DeadlineApproval approval) {
    return pausing.pause(taskId, approval);
  }

  @PostMapping("/resume")
  DeadlineChange resumeDeadline(
      @PathVariable("taskId") String taskId, @RequestBody DeadlineApproval approval) {
    return pausing.resume(taskId, approval);
  }
}
