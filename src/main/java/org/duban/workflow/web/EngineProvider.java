package org.duban.workflow.web;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.jspecify.annotations.Nullable;

/** Gives Camunda's resources the one engine; found through {@code META-INF/services}. */
public class EngineProvider implements ProcessEngineProvider {

  private static final String NAME = "default";

  @Override
  public @Nullable ProcessEngine getDefaultProcessEngine() {
    return getProcessEngine(NAME);
  }

  @Override
  public @Nullable ProcessEngine getProcessEngine(String name) {
    return ProcessEngines.getProcessEngines().get(name);
  }

  @Override
  public Set<String> getProcessEngineNames() {
    return Set.of(NAME);
  }
}
