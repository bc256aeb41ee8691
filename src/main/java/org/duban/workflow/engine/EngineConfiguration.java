package org.duban.workflow.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.duban.platform.time.ProductClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine, wired directly: our transactions, our clock, our schema migrations. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  @Bean
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      ObjectProvider<ProcessEnginePlugin> plugins) {
    SpringProcessEngineConfiguration c = new SpringProcessEngineConfiguration();
    c.setProcessEngineName("default");
    c.setDataSource(dataSource);
    c.setTransactionManager(transactions);
    c.setDatabaseType("mysql");
    c.setDatabaseSchemaUpdate("false");
    // JobExecution does, when all is ready
    c.setJobExecutorActivate(false);
    c.setCustomHistoryLevels(List.of(new DubanHistory()));
    c.setHistory(DubanHistory.NAME);
    c.setHistoryTimeToLive("P3650D");
    c.setEnforceHistoryTimeToLive(true);
    c.setAuthorizationEnabled(false);
    c.setDefaultSerializationFormat("application/json");
    // what the user is told is no error of the engine
    c.setEnableCmdExceptionLogging(false);
    c.setMetricsEnabled(false);
    c.setDbMetricsReporterActivate(false);
    // a launch takes some twenty ids a start
    c.setIdBlockSize(4000);
    c.setDefaultNumberOfRetries(3);
    c.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    c.getProcessEnginePlugins().addAll(plugins.orderedStream().toList());
    return c;
  }

  @Bean
  @DependsOn("flywayInitializer")
  ProcessEngineFactoryBean processEngine(
      SpringProcessEngineConfiguration configuration, ProductClock clock) {
    clock.onMove(
        offset -> {
          if (offset.isZero()) {
            ClockUtil.reset();
          } else {
            ClockUtil.offset(offset.toMillis());
          }
        });
    ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(configuration);
    return factory;
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  TaskService taskService(ProcessEngine engine) {
    return engine.getTaskService();
  }

  @Bean
  RepositoryService repositoryService(ProcessEngine engine) {
    return engine.getRepositoryService();
  }

  @Bean
  HistoryService historyService(ProcessEngine engine) {
    return engine.getHistoryService();
  }

  @Bean
  ManagementService managementService(ProcessEngine engine) {
    return engine.getManagementService();
  }

  @Bean
  DecisionService decisionService(ProcessEngine engine) {
    return engine.getDecisionService();
  }
}
