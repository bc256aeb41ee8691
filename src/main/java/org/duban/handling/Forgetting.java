package org.duban.handling;

import org.duban.handling.persistence.RequestMapper;
import org.duban.inbox.SeenTasks;
import org.duban.platform.time.ProductClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every night what only matters while it is fresh: request keys and who opened what. */
@Component
class Forgetting {

  private static final int KEPT_DAYS = 30;

  private final RequestMapper requests;
  private final SeenTasks seen;
  private final ProductClock clock;

  Forgetting(RequestMapper requests, SeenTasks seen, ProductClock clock) {
    this.requests = requests;
    this.seen = seen;
    this.clock = clock;
  }

  @Scheduled(cron = "${duban.handling.forget-at:0 40 2 * * *}", zone = "Asia/Shanghai")
  void run() {
    while (requests.forget(clock.now().minusDays(KEPT_DAYS)) > 0) {
      // in parts, not to hold locks for long
    }
    while (seen.forget() > 0) {
      // the same
    }
  }
}
