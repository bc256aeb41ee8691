package org.duban.workflow.web;

import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.duban.workflow.deployment.DecidingPackagingConflict;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Camunda's resources as a servlet of its own, behind {@link EngineRestAllowList}. */
@Configuration(proxyBeanMethods = false)
class EngineRestConfiguration {

  private static final String PATTERN = EngineRestAllowList.ROOT + "/*";

  @Bean
  ServletRegistrationBean<ServletContainer> engineRest(
      MessageSource messages, DecidingPackagingConflict conflicts) {
    ResourceConfig resources = new ResourceConfig();
    resources.register(DefaultProcessEngineRestServiceImpl.class);
    CamundaRestResources.getConfigurationClasses().forEach(resources::register);
    resources.register(new RefusalMapper(messages));
    resources.register(PackagingConflictResource.class);
    resources.register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(conflicts).to(DecidingPackagingConflict.class);
          }
        });
    resources.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    ServletRegistrationBean<ServletContainer> servlet =
        new ServletRegistrationBean<>(new ServletContainer(resources), PATTERN);
    servlet.setName("engine-rest");
    return servlet;
  }

  /** After Spring Security's filters, which ask for the permission to deploy. */
  @Bean
  FilterRegistrationBean<EngineRestAllowList> engineRestAllowList() {
    FilterRegistrationBean<EngineRestAllowList> filter =
        new FilterRegistrationBean<>(new EngineRestAllowList());
    filter.addUrlPatterns(PATTERN);
    filter.setOrder(0);
    return filter;
  }
}
