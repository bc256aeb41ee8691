package org.duban.handling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.SubmissionLog;
import org.duban.inbox.OpenTask;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Component;

/** Steps behind an open task that were done and not undone since. */
@Component
class EarlierSteps {

  /** A step with what was last submitted there, and the way back to it. */
  record Earlier(Submission done, MovePlan plan) {}

  private final Cases cases;
  private final SubmissionLog submissions;
  private final CaseTokens tokens;

  EarlierSteps(Cases cases, SubmissionLog submissions, CaseTokens tokens) {
    this.cases = cases;
    this.submissions = submissions;
    this.tokens = tokens;
  }

  /** Latest first, each step once. */
  List<Earlier> behind(OpenTask task) {
    if (task.caseId() == 0) {
      return List.of();
    }
    CaseFile file = cases.require(task.caseId());
    List<Submission> standing = new ArrayList<>(submissions.standing(task.caseId()));
    Collections.reverse(standing);
    Map<String, MovePlan> plans =
        standing.isEmpty()
            ? Map.of()
            : tokens.back(file, task, standing.stream().map(Submission::taskId).toList());
    Map<String, Earlier> earlier = new LinkedHashMap<>();
    for (Submission s : standing) {
      MovePlan plan = plans.get(s.taskId());
      if (plan != null) {
        earlier.putIfAbsent(s.taskKey(), new Earlier(s, plan));
      }
    }
    return List.copyOf(earlier.values());
  }

  Optional<MovePlan> behind(OpenTask task, String to) {
    return behind(task).stream()
        .filter(e -> e.done().taskKey().equals(to))
        .map(Earlier::plan)
        .findFirst();
  }
}
