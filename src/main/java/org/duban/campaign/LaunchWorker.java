package org.duban.campaign;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.duban.campaign.persistence.LaunchMapper;
import org.duban.campaign.persistence.LaunchMapper.Chunk;
import org.duban.identity.CurrentActor;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts chunks of launches, one lease at a time, on every node. A node that dies leaves its lease
 * to run out; another takes the chunk again. A chunk that fails is halved until the one row that
 * cannot be started stands alone, so that one bad row holds up nobody else.
 */
@Component
public class LaunchWorker implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(LaunchWorker.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 3;
  private static final int LOOK_AHEAD = 8;
  private static final int ERROR_LENGTH = 500;

  private final String worker = UUID.randomUUID().toString();
  private final ExecutorService threads;
  private final int workers;
  private final AtomicInteger busy = new AtomicInteger();
  private final boolean inBackground;
  private final LaunchMapper chunks;
  private final StartingLaunchChunk starting;
  private final CurrentActor actor;
  private final Ids ids;
  private final ProductClock clock;
  private final TransactionTemplate transactions;

  LaunchWorker(
      LaunchMapper chunks,
      StartingLaunchChunk starting,
      CurrentActor actor,
      Ids ids,
      ProductClock clock,
      TransactionTemplate transactions,
      @Value("${duban.launch.workers:2}") int workers,
      @Value("${duban.engine.job-executor:true}") boolean inBackground) {
    this.chunks = chunks;
    this.starting = starting;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
    this.transactions = transactions;
    this.workers = workers;
    this.inBackground = inBackground;
    this.threads =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, "launch");
              thread.setDaemon(true);
              return thread;
            });
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void planned(LaunchPlanned launch) {
    wake();
  }

  /** Takes up what a crashed node left. */
  @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
  void wake() {
    if (!inBackground) {
      return;
    }
    while (busy.get() < workers) {
      busy.incrementAndGet();
      threads.execute(
          () -> {
            try {
              runAll();
            } catch (RuntimeException e) {
              log.error("Launch worker stopped", e);
            } finally {
              busy.decrementAndGet();
            }
          });
    }
  }

  /** Starts chunks until none is left to lease. */
  public void runAll() {
    while (runNext()) {
      // one after another
    }
  }

  /** Starts all chunks, and returns when this node's other workers have started theirs too. */
  public void finish() {
    runAll();
    while (busy.get() > 0) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** Starts the next chunk; false if there was none to lease. */
  boolean runNext() {
    for (Chunk chunk : chunks.ready(clock.now(), LOOK_AHEAD)) {
      LocalDateTime now = clock.now();
      if (chunks.lease(chunk.id(), worker, now.plus(LEASE), now) == 1) {
        run(chunk);
        return true;
      }
    }
    return false;
  }

  private void run(Chunk chunk) {
    try {
      actor.asSystem(
          () -> {
            starting.start(chunk, worker);
            return chunk;
          });
    } catch (RuntimeException e) {
      log.warn("Launch chunk {} of {} failed", chunk.id(), chunk.size(), e);
      transactions.executeWithoutResult(status -> fail(chunk, String.valueOf(e.getMessage())));
    }
  }

  private void fail(Chunk chunk, String error) {
    if (chunk.attempts() + 1 < ATTEMPTS) {
      chunks.fail(chunk.id(), "READY", shorten(error));
    } else if (chunk.fromId() == chunk.toId()) {
      chunks.fail(chunk.id(), "FAILED", shorten(error));
    } else {
      chunks.delete(chunk.id());
      long middle = (chunk.fromId() + chunk.toId()) / 2;
      half(chunk, chunk.fromId(), middle);
      half(chunk, middle + 1, chunk.toId());
    }
  }

  private void half(Chunk whole, long from, long to) {
    chunks.insert(
        ids.next(),
        whole.campaignId(),
        whole.position(),
        whole.kind(),
        from,
        to,
        (int) (to - from + 1));
  }

  private static String shorten(String error) {
    return error.substring(0, Math.min(error.length(), ERROR_LENGTH));
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
