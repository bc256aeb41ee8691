package org.duban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Duban: web server, process engine and, unless told otherwise, its own database. */
@SpringBootApplication
@Modulithic(systemName = "Duban", sharedModules = "platform")
@EnableScheduling
public class DubanApplication {

  public static void main(String[] args) {
    SpringApplication.run(DubanApplication.class, args);
  }
}
