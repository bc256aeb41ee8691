package org.duban.limitchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.duban.calendar.DeadlineApproval;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.calendar.ExtendingDeadline;
import org.duban.calendar.PausingDeadline;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.limitchange.persistence.LimitRequestMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what was decided about a limit. Called by the process while the approver's task completes,
 * so it is his approval that is on record, and his permission {@code supervise} that is asked.
 */
@Service
public class SettlingLimitChange {

  private static final String DECIDE = "Task_DecideLimit";

  private final LimitRequestMapper rows;
  private final Submissions submissions;
  private final ExtendingDeadline extending;
  private final PausingDeadline pausing;
  private final Cases cases;
  private final Timeline timeline;
  private final ProductClock clock;

  SettlingLimitChange(
      LimitRequestMapper rows,
      Submissions submissions,
      ExtendingDeadline extending,
      PausingDeadline pausing,
      Cases cases,
      Timeline timeline,
      ProductClock clock) {
    this.rows = rows;
    this.submissions = submissions;
    this.extending = extending;
    this.pausing = pausing;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found, if the task is not open any more; else as {@link
   *     ExtendingDeadline} and {@link PausingDeadline}: nothing is decided then
   */
  @Transactional
  public void settle(long caseId) {
    LimitRequest request =
        rows.find(caseId).orElseThrow(() -> DubanException.notFound("limit-change.none"));
    Submission said =
        submissions
            .latest(caseId, DECIDE)
            .orElseThrow(() -> DubanException.conflict("limit-change.none"));
    boolean granted = said.data().path("decision").asString("").equals("approve");
    String opinion = said.data().path("opinion").asString("");
    if (rows.decide(caseId, granted ? "GRANTED" : "REFUSED", said.personId(), clock.now(), opinion)
        == 0) {
      return;
    }
    if (granted) {
      move(request, new DeadlineApproval(request.reason(), cases.require(caseId).number()));
    } else {
      timeline.record(
          request.ofCaseId(),
          "deadline",
          "“%s”的时限变更申请未获同意%s".formatted(request.taskName(), opinion.isBlank() ? "" : "：" + opinion),
          Map.of("caseId", caseId, "taskId", request.taskId()));
    }
  }

  private void move(LimitRequest request, DeadlineApproval approval) {
    if (request.kind() == Kind.EXTEND) {
      LocalDate until = Objects.requireNonNull(request.until());
      extending.extend(request.taskId(), until, approval);
    } else if (request.kind() == Kind.PAUSE) {
      pausing.pause(request.taskId(), approval);
    } else {
      pausing.resume(request.taskId(), approval);
    }
  }
}
