package org.duban.inbox;

import java.util.List;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.PriorityMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How urgent open tasks are made beside what their process says. Kept apart from the engine's task,
 * whose revision would change: whoever is filling in the form goes on undisturbed.
 */
@Component
public class TaskPriorities {

  private final PriorityMapper mapper;
  private final InboxReads reads;
  private final Projection projection;
  private final ProductClock clock;

  TaskPriorities(
      PriorityMapper mapper, InboxReads reads, Projection projection, ProductClock clock) {
    this.mapper = mapper;
    this.reads = reads;
    this.projection = projection;
    this.clock = clock;
  }

  /** The task is at least urgent from now on. Needs no permission: the caller has asked for it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void raise(String taskId) {
    int urgent = TaskPriority.URGENT.value();
    reads.lock(taskId).filter(t -> t.priority() < urgent).ifPresent(t -> put(taskId, urgent));
  }

  void set(String taskId, TaskPriority priority) {
    put(taskId, priority.value());
  }

  private void put(String taskId, int priority) {
    mapper.put(taskId, priority, clock.now());
    projection.refresh(List.of(taskId));
  }
}
