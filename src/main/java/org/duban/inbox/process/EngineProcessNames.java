package org.duban.inbox.process;

import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.duban.inbox.ProcessNames;
import org.springframework.stereotype.Component;

@Component
class EngineProcessNames implements ProcessNames {

  private final RepositoryService repository;

  EngineProcessNames(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public String of(String processKey) {
    ProcessDefinition latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .singleResult();
    return latest == null ? processKey : Objects.requireNonNullElse(latest.getName(), processKey);
  }
}
