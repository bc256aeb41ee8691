package org.duban.inbox;

import org.duban.inbox.persistence.RouteReads;
import org.duban.platform.time.ProductClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Posts end by date: every night, on one node, open tasks go to whom they belong that day. */
@Component
class NightlyRerouting {

  private static final Logger log = LoggerFactory.getLogger(NightlyRerouting.class);

  private final RouteReads routes;
  private final ProjectionCheck check;
  private final ProductClock clock;

  NightlyRerouting(RouteReads routes, ProjectionCheck check, ProductClock clock) {
    this.routes = routes;
    this.check = check;
    this.clock = clock;
  }

  @Scheduled(cron = "${duban.inbox.reroute-at:0 10 0 * * *}", zone = "Asia/Shanghai")
  void run() {
    if (routes.takeNight("reroute", clock.today()) > 0) {
      log.info("Moved {} open tasks to their holders of today", check.repair());
    }
  }
}
