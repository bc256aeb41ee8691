package org.duban.casefile;

import java.util.Map;
import org.duban.casefile.persistence.PurgeMapper;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.DecisionsMade;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was submitted in a case and its timeline. Its row stays with number, process, unit and
 * dates, without title, subject and reason. Last, since others may look at these rows.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CaseRows implements CaseContents {

  private final PurgeMapper mapper;
  private final DecisionsMade decisions;
  private final Timeline timeline;
  private final ProductClock clock;

  CaseRows(PurgeMapper mapper, DecisionsMade decisions, Timeline timeline, ProductClock clock) {
    this.mapper = mapper;
    this.decisions = decisions;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public int purge(CaseFile file) {
    int gone =
        mapper.deleteSubmissions(file.id())
            + mapper.deleteUndone(file.id())
            + mapper.deleteEvents(file.id())
            + decisions.forget(file.number());
    mapper.strip(file.id(), "（保管期满，内容已销毁）", clock.now());
    timeline.record(file.id(), "purged", "保管期满，经批准销毁内容", Map.of());
    return gone;
  }
}
