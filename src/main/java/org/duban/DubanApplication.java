package org.duban;

import java.util.TimeZone;
import org.duban.platform.time.ProductClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Duban: web server, process engine and, unless told otherwise, its own database.
 *
 * <p>Beans are named by their full class name, so that the short names which processes may use
 * (palette steps and functions) are theirs alone.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Duban", sharedModules = "platform")
@EnableScheduling
public class DubanApplication {

  public static void main(String[] args) {
    TimeZone.setDefault(TimeZone.getTimeZone(ProductClock.ZONE));
    SpringApplication.run(DubanApplication.class, args);
  }
}
