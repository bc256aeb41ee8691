package org.duban.inbox.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.duban.form.FieldRights;
import org.duban.inbox.EngineTasks.TaskForm;
import org.duban.inbox.TaskModels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The forms of user tasks, as deployed with their process and cut by the task's field rights. A
 * form is bound to its deployment, which never changes, so each is read once.
 */
@Component
class DeployedForms {

  private record Place(String definitionId, String taskKey) {}

  private final ObjectProvider<RepositoryService> repository;
  private final TaskModels models;
  private final FieldRights rights;
  private final JsonMapper json;
  private final Map<Place, Optional<TaskForm>> known = new ConcurrentHashMap<>();

  DeployedForms(
      ObjectProvider<RepositoryService> repository,
      TaskModels models,
      FieldRights rights,
      JsonMapper json) {
    this.repository = repository;
    this.models = models;
    this.rights = rights;
    this.json = json;
  }

  /** Empty if the task has no form. */
  Optional<TaskForm> form(String definitionId, String taskKey) {
    Place place = new Place(definitionId, taskKey);
    Optional<TaskForm> form = known.get(place);
    if (form == null) {
      form = read(place);
      known.put(place, form);
    }
    return form;
  }

  private Optional<TaskForm> read(Place place) {
    RepositoryService service = repository.getObject();
    UserTask task =
        service.getBpmnModelInstance(place.definitionId()).getModelElementById(place.taskKey());
    String id = task.getCamundaFormRef();
    if (id == null) {
      return Optional.empty();
    }
    String deployment = service.getProcessDefinition(place.definitionId()).getDeploymentId();
    String fieldRights = models.rules(place.definitionId(), place.taskKey()).fieldRights();
    return Optional.of(new TaskForm(id, rights.apply(text(deployment, id), fieldRights)));
  }

  private String text(String deployment, String id) {
    RepositoryService service = repository.getObject();
    return service.getDeploymentResourceNames(deployment).stream()
        .filter(name -> name.endsWith(".form"))
        .map(name -> read(service.getResourceAsStream(deployment, name)))
        .filter(form -> json.readTree(form).path("id").asString("").equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Deployment "
                        + deployment
                        + " has no form "
                        + id
                        + "; the gate lets none pass"));
  }

  private static String read(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
