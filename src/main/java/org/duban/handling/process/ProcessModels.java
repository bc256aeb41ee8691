package org.duban.handling.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Models of deployed processes, read once. */
@Component
class ProcessModels {

  private final RepositoryService repository;
  private final Map<String, ProcessModel> known = new ConcurrentHashMap<>();

  ProcessModels(RepositoryService repository) {
    this.repository = repository;
  }

  ProcessModel of(String definitionId) {
    ProcessModel model = known.get(definitionId);
    if (model == null) {
      model = new ProcessModel(repository.getBpmnModelInstance(definitionId));
      known.put(definitionId, model);
    }
    return model;
  }
}
