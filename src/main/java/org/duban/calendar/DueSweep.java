package org.duban.calendar;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.calendar.persistence.LeaseMapper;
import org.duban.identity.CurrentActor;
import org.duban.platform.time.ProductClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds limits that came near, passed, or passed long ago, by set-based reads over due dates, and
 * announces each stage once. One node at a time; an interrupted sweep goes on where it stopped.
 */
@Service
public class DueSweep {

  private static final int CHUNK = 500;
  private static final int LEASE_SECONDS = 300;

  private final String node = UUID.randomUUID().toString();
  private final LeaseMapper leases;
  private final ObjectProvider<DueSource> source;
  private final DueLights lights;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final CurrentActor current;
  private final ProductClock clock;
  private final boolean on;

  DueSweep(
      LeaseMapper leases,
      ObjectProvider<DueSource> source,
      DueLights lights,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      CurrentActor current,
      ProductClock clock,
      @Value("${duban.engine.job-executor:true}") boolean on) {
    this.leases = leases;
    this.source = source;
    this.lights = lights;
    this.events = events;
    this.transaction = transaction;
    this.current = current;
    this.clock = clock;
    this.on = on;
  }

  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${duban.calendar.sweep-every:PT60S}")
  void scheduled() {
    if (on && holdsLease()) {
      sweep();
    }
  }

  /** Whether this node is the one to sweep now. */
  boolean holdsLease() {
    leases.ensure("due-sweep");
    return leases.take("due-sweep", node, LEASE_SECONDS) == 1;
  }

  /**
   * Sweeps once, as the system.
   *
   * @return how many limits were told of each stage
   */
  public Map<DueStage, Integer> sweep() {
    return current.asSystem(
        () -> {
          Map<DueStage, Integer> told = new EnumMap<>(DueStage.class);
          Optional.ofNullable(source.getIfAvailable()).ifPresent(s -> sweep(s, told));
          return told;
        });
  }

  private void sweep(DueSource limits, Map<DueStage, Integer> told) {
    LightLimits today = lights.limits();
    // overdue first: who is told that is not told that it was near
    told.put(DueStage.RED, tell(limits, DueStage.RED, clock.now()));
    told.put(
        DueStage.ESCALATED,
        tell(limits, DueStage.ESCALATED, lights.escalateBefore().atStartOfDay()));
    told.put(
        DueStage.YELLOW,
        tell(limits, DueStage.YELLOW, today.yellowUntil().plusDays(1).atStartOfDay()));
    told.put(
        DueStage.BLUE, tell(limits, DueStage.BLUE, today.blueUntil().plusDays(1).atStartOfDay()));
    transaction.executeWithoutResult(status -> limits.forgetDone());
  }

  private int tell(DueSource limits, DueStage stage, LocalDateTime before) {
    int told = 0;
    int chunk;
    do {
      Integer n = transaction.execute(status -> tellChunk(limits, stage, before));
      chunk = n == null ? 0 : n;
      told += chunk;
    } while (chunk == CHUNK);
    return told;
  }

  private int tellChunk(DueSource limits, DueStage stage, LocalDateTime before) {
    List<DueTask> tasks = limits.untold(stage, before, CHUNK);
    if (!tasks.isEmpty()) {
      limits.markTold(tasks, stage);
      events.publishEvent(new LimitsReached(stage, tasks));
    }
    return tasks.size();
  }
}
