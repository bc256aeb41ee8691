package org.duban.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings the years packaged with the product into the database, once; imports are never undone. */
@Component
class BundledYears implements SmartInitializingSingleton {

  private final CalendarYears years;
  private final JsonMapper json;

  BundledYears(CalendarYears years, JsonMapper json) {
    this.years = years;
    this.json = json;
  }

  @Override
  public void afterSingletonsInstantiated() {
    read().forEach(years::addIfMissing);
  }

  List<CalendarYear> read() {
    List<CalendarYear> found = new ArrayList<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:calendar/*.json")) {
        try (InputStream in = file.getInputStream()) {
          found.add(json.readValue(in, CalendarYear.class));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
