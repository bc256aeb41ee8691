package org.duban.casefile;

import java.util.Map;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Case numbers: {@code <prefix of the process>-<year>-<number>}; unique, with gaps. */
@Component
@EnableConfigurationProperties(CaseNumbering.Prefixes.class)
public class CaseNumbering {

  /** Prefix by process key; {@code other} for processes not named. */
  @ConfigurationProperties("duban.cases")
  record Prefixes(Map<String, String> prefixes) {
    Prefixes {
      prefixes = prefixes == null ? Map.of() : Map.copyOf(prefixes);
    }
  }

  private final Ids ids;
  private final ProductClock clock;
  private final Prefixes prefixes;

  CaseNumbering(Ids ids, ProductClock clock, Prefixes prefixes) {
    this.ids = ids;
    this.clock = clock;
    this.prefixes = prefixes;
  }

  public String next(String processKey) {
    String prefix =
        prefixes
            .prefixes()
            .getOrDefault(processKey, prefixes.prefixes().getOrDefault("other", "AJ"));
    int year = clock.today().getYear();
    return "%s-%d-%06d".formatted(prefix, year, ids.next("case:" + prefix + ":" + year));
  }
}
