package org.duban.platform.time;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  @Bean
  ProductClock productClock() {
    return new ProductClock();
  }
}
