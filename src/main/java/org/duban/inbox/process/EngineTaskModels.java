package org.duban.inbox.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.duban.inbox.TaskModels;
import org.duban.inbox.TaskRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads task properties from deployed models; a deployed model never changes. */
@Component
class EngineTaskModels implements TaskModels {

  private record Key(String definitionId, String taskKey) {}

  private record Known(TaskRules rules, Map<String, String> properties) {}

  private final ObjectProvider<RepositoryService> repository;
  private final Map<Key, Known> known = new ConcurrentHashMap<>();

  EngineTaskModels(ObjectProvider<RepositoryService> repository) {
    this.repository = repository;
  }

  @Override
  public TaskRules rules(String processDefinitionId, String taskKey) {
    return known(processDefinitionId, taskKey).rules();
  }

  @Override
  public Map<String, String> properties(String processDefinitionId, String taskKey) {
    return known(processDefinitionId, taskKey).properties();
  }

  private Known known(String processDefinitionId, String taskKey) {
    Key key = new Key(processDefinitionId, taskKey);
    Known found = known.get(key);
    if (found == null) {
      found = read(key);
      known.put(key, found);
    }
    return found;
  }

  private Known read(Key key) {
    UserTask task =
        repository
            .getObject()
            .getBpmnModelInstance(key.definitionId())
            .getModelElementById(key.taskKey());
    Map<String, String> properties = properties(task);
    TaskRules rules =
        new TaskRules(
            words(properties.get("duban.exclude")),
            List.copyOf(words(properties.get("duban.attachments"))),
            Boolean.parseBoolean(properties.get("duban.assist")),
            properties.getOrDefault("duban.fields", ""),
            Boolean.parseBoolean(properties.get("duban.mandatory")),
            Boolean.parseBoolean(properties.get("duban.irreversible")),
            task.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining("\n"))
                .trim(),
            properties.getOrDefault("duban.rule", ""),
            properties.containsKey("duban.sign.way"));
    return new Known(rules, Map.copyOf(properties));
  }

  private static Map<String, String> properties(UserTask task) {
    Map<String, String> properties = new HashMap<>();
    if (task.getExtensionElements() != null) {
      task.getExtensionElements()
          .getElementsQuery()
          .filterByType(CamundaProperties.class)
          .list()
          .forEach(
              ps ->
                  ps.getCamundaProperties()
                      .forEach(
                          p ->
                              properties.put(
                                  String.valueOf(p.getCamundaName()),
                                  Objects.requireNonNullElse(p.getCamundaValue(), ""))));
    }
    return properties;
  }

  private static Set<String> words(@org.jspecify.annotations.Nullable String list) {
    return list == null
        ? Set.of()
        : Arrays.stream(list.split(","))
            .map(String::trim)
            .filter(w -> !w.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
