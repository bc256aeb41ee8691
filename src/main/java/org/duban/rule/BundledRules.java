package org.duban.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.duban.platform.database.Ids;
import org.duban.rule.persistence.RuleMapper;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings packaged rule values into the database; what is there already stays as it is. */
@Component
class BundledRules implements SmartInitializingSingleton {

  private final RuleMapper mapper;
  private final JsonMapper json;
  private final Ids ids;

  BundledRules(RuleMapper mapper, JsonMapper json, Ids ids) {
    this.mapper = mapper;
    this.json = json;
    this.ids = ids;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:rules/*.json")) {
        try (InputStream in = file.getInputStream()) {
          for (RuleValue rule : json.readValue(in, RuleValue[].class)) {
            add(rule);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(RuleValue rule) {
    mapper.insert(
        new RuleMapper.Row(
            ids.next(),
            rule.key(),
            rule.value().toString(),
            rule.from(),
            rule.to(),
            rule.source()));
  }
}
