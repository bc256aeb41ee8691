package org.duban.publicity;

import org.duban.publicity.mask.Masks;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicityProperties.class)
class PublicityConfiguration {

  @Bean
  Masks noticeMasks(org.duban.rule.Masks rule) {
    return new Masks(rule::apply);
  }
}
