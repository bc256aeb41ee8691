package org.duban.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Settings and threads of this module. Its own threads, since a mail server that does not answer
 * must hold up neither sweeps nor batches, nor a phone without signal the other pages.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

  @Bean(defaultCandidate = false)
  ThreadPoolTaskScheduler notificationScheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(2);
    scheduler.setThreadNamePrefix("notification-");
    scheduler.setDaemon(true);
    return scheduler;
  }

  @Bean(defaultCandidate = false)
  ThreadPoolTaskExecutor notificationSenders() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(8);
    executor.setThreadNamePrefix("live-");
    executor.setDaemon(true);
    return executor;
  }
}
