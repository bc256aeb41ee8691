package org.duban.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.duban.inbox.persistence.SeenMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who opened which open task. Needs no permission. */
@Component
public class SeenTasks {

  private final SeenMapper mapper;
  private final ProductClock clock;

  SeenTasks(SeenMapper mapper, ProductClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /** The first time counts. */
  @Transactional
  public void note(String taskId, long personId) {
    if (personId != 0 && mapper.among(List.of(taskId), personId).isEmpty()) {
      mapper.insert(taskId, personId, clock.now());
    }
  }

  /** Those of the tasks that the person opened. */
  @Transactional(readOnly = true)
  public Set<String> among(Collection<String> taskIds, long personId) {
    return taskIds.isEmpty() ? Set.of() : mapper.among(taskIds, personId);
  }

  /** Forgets a part of what was opened long ago and is done; returns how much. */
  @Transactional
  public int forget() {
    return mapper.forget(clock.now().minusDays(30));
  }
}
