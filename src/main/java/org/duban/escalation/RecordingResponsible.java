package org.duban.escalation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.workflow.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Notes the split of responsibility as it was approved: who did it, who led, who signed, who should
 * have found or reported it (P5.9, P4.9). Processes do it, no permission.
 */
@Service
public class RecordingResponsible {

  private static final String SPLIT = "Task_SplitResponsibility";

  private final Submissions submissions;
  private final Responsibles responsibles;
  private final Timeline timeline;
  private final Audit audit;

  RecordingResponsible(
      Submissions submissions, Responsibles responsibles, Timeline timeline, Audit audit) {
    this.submissions = submissions;
    this.responsibles = responsibles;
    this.timeline = timeline;
    this.audit = audit;
  }

  @Transactional
  public void record(long caseId, long strikeId) {
    submissions.latest(caseId, SPLIT).ifPresent(s -> split(strikeId, s.data()));
    String duties =
        responsibles.of(strikeId).stream()
            .collect(Collectors.groupingBy(r -> r.duty().text(), Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getKey() + " " + e.getValue() + " 人")
            .sorted()
            .collect(Collectors.joining("，"));
    timeline.record(
        caseId,
        "responsibility-split",
        duties.isEmpty() ? "责任划分：没有需要追责的人员" : "责任划分：" + duties,
        Map.of("strike", strikeId));
    audit.record("strike.responsibility", "strike", strikeId, null, duties, Audit.OK);
  }

  private void split(long strikeId, JsonNode data) {
    for (Duty duty : Duty.values()) {
      Set<Long> people = new LinkedHashSet<>();
      data.path(duty.field()).forEach(id -> people.add(Long.valueOf(id.asString())));
      people.forEach(person -> responsibles.add(strikeId, person, duty));
    }
  }
}
