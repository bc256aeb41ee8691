package org.duban.casefile;

import java.util.Map;
import org.duban.workflow.StepLapsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mandatory step that lapsed is on record in its case. */
@Component
class LapseTimeline {

  private final Timeline timeline;

  LapseTimeline(Timeline timeline) {
    this.timeline = timeline;
  }

  @EventListener
  void lapsed(StepLapsed event) {
    if (event.caseId() != null) {
      timeline.record(event.caseId(), "lapsed", event.text(), Map.of("step", event.step()));
    }
  }
}
