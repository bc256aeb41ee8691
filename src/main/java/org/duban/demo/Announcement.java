package org.duban.demo;

import org.duban.organisation.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of every start where the product is, and how to get into the demonstration. */
@Component
class Announcement {

  private static final Logger log = LoggerFactory.getLogger("duban");

  private final Units units;
  private final DemoAccounts accounts;
  private final String address;

  Announcement(
      Units units, DemoAccounts accounts, @Value("${server.address:127.0.0.1}") String address) {
    this.units = units;
    this.accounts = accounts;
    this.address = address;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      log.info("督办 Duban: http://{}:{}", address, web.getWebServer().getPort());
      if (units.find(DemoPopulation.COUNTY).isPresent()) {
        log.info(
            "演示账号（密码均为 {}）/ demonstration accounts, one password for all:", DemoAccounts.PASSWORD);
        accounts
            .list()
            .forEach((name, group) -> log.info("  {} {}", "%-13s".formatted(name), group));
      }
    }
  }
}
