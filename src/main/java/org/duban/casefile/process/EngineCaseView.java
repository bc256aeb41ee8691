package org.duban.casefile.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.duban.casefile.CaseEngineView;
import org.duban.casefile.CaseFile;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineCaseView implements CaseEngineView {

  private final RepositoryService repository;
  private final HistoryService history;
  private final RuntimeService runtime;

  EngineCaseView(RepositoryService repository, HistoryService history, RuntimeService runtime) {
    this.repository = repository;
    this.history = history;
    this.runtime = runtime;
  }

  @Override
  public Diagram diagram(CaseFile file) {
    HistoricProcessInstance instance = instance(file);
    if (instance == null) {
      throw DubanException.notFound("casefile.no-diagram");
    }
    return diagram(instance.getProcessDefinitionId(), List.of(instance));
  }

  @Override
  public List<Diagram> diagrams(CaseFile file) {
    Map<String, List<HistoricProcessInstance>> models = new LinkedHashMap<>();
    instances(file)
        .forEach(
            i -> models.computeIfAbsent(i.getProcessDefinitionId(), k -> new ArrayList<>()).add(i));
    return models.entrySet().stream().map(e -> diagram(e.getKey(), e.getValue())).toList();
  }

  private Diagram diagram(String definitionId, List<HistoricProcessInstance> instances) {
    List<HistoricActivityInstance> activities =
        instances.stream().flatMap(i -> activities(i.getId()).stream()).toList();
    return new Diagram(
        read(repository.getProcessModel(definitionId)),
        activities.stream()
            .filter(a -> a.getEndTime() == null)
            .map(HistoricActivityInstance::getActivityId)
            .distinct()
            .toList(),
        activities.stream()
            .filter(a -> a.getEndTime() != null && !a.isCanceled())
            .map(HistoricActivityInstance::getActivityId)
            .distinct()
            .toList(),
        instances.stream()
            .flatMap(
                i -> runtime.createIncidentQuery().processInstanceId(i.getId()).list().stream())
            .map(Incident::getActivityId)
            .distinct()
            .toList());
  }

  @Override
  public List<Step> steps(CaseFile file) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (HistoricActivityInstance a : activities(file)) {
      if (a.getActivityType().equals("userTask")) {
        // a step done again stands where it was first met, in its latest state
        steps.put(
            a.getActivityId(),
            new Step(
                a.getActivityId(),
                Objects.requireNonNullElse(a.getActivityName(), a.getActivityId()),
                a.getEndTime() == null ? "active" : "done",
                Objects.requireNonNull(time(a.getStartTime())),
                time(a.getEndTime())));
      }
    }
    return List.copyOf(steps.values());
  }

  @Override
  public Optional<String> form(CaseFile file, String formKey) {
    HistoricProcessInstance instance = instance(file);
    if (instance == null) {
      return Optional.empty();
    }
    String deployment =
        repository.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId();
    String resource = formKey + ".form";
    return repository.getDeploymentResourceNames(deployment).stream()
        .filter(name -> name.equals(resource) || name.endsWith("/" + resource))
        .findFirst()
        .map(name -> read(repository.getResourceAsStream(deployment, name)));
  }

  @Override
  public String processName(String processKey) {
    ProcessDefinition latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .singleResult();
    return latest == null ? processKey : Objects.requireNonNullElse(latest.getName(), processKey);
  }

  /** Of the case's own instance and of those it called, in the order in which they began. */
  private List<HistoricActivityInstance> activities(CaseFile file) {
    return instances(file).stream()
        .flatMap(i -> activities(i.getId()).stream())
        .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
        .toList();
  }

  private List<HistoricActivityInstance> activities(String instanceId) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instanceId)
        .orderByHistoricActivityInstanceStartTime()
        .asc()
        .orderPartiallyByOccurrence()
        .asc()
        .list();
  }

  /** The case's own instance first, then those it called: they carry its number. */
  private List<HistoricProcessInstance> instances(CaseFile file) {
    return file.processInstanceId() == null
        ? List.of()
        : history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(file.number())
            .orderByProcessInstanceStartTime()
            .asc()
            .list()
            .stream()
            .sorted(
                Comparator.comparing(
                    (HistoricProcessInstance i) -> !i.getId().equals(file.processInstanceId())))
            .toList();
  }

  private @Nullable HistoricProcessInstance instance(CaseFile file) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceId(Objects.requireNonNullElse(file.processInstanceId(), ""))
        .singleResult();
  }

  private static String read(InputStream resource) {
    try (resource) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable LocalDateTime time(@Nullable Date date) {
    return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), ProductClock.ZONE);
  }
}
