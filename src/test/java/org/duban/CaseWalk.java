package org.duban;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.casefile.attachment.Upload;
import org.duban.casefile.attachment.UploadingAttachment;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Walks cases through their processes by the product's own use cases, as officials would. */
@Component
public class CaseWalk {

  private final Cases cases;
  private final CurrentActor actor;
  private final CompletingTask completing;
  private final UploadingAttachment uploading;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final ManagementService management;
  private final JsonMapper json;

  CaseWalk(
      Cases cases,
      CurrentActor actor,
      CompletingTask completing,
      UploadingAttachment uploading,
      TaskService tasks,
      RuntimeService runtime,
      HistoryService history,
      ManagementService management,
      JsonMapper json) {
    this.cases = cases;
    this.actor = actor;
    this.completing = completing;
    this.uploading = uploading;
    this.tasks = tasks;
    this.runtime = runtime;
    this.history = history;
    this.management = management;
    this.json = json;
  }

  public CaseFile open(
      String process, String unit, @Nullable Long subject, Map<String, @NonNull Object> variables) {
    return actor.asSystem(
        () ->
            cases.open(new NewCase(process, "测试" + process, subject, unit, null, null, variables)));
  }

  /** Keys of the open tasks of the case. */
  public List<String> waiting(CaseFile file) {
    return tasks.createTaskQuery().processInstanceBusinessKey(file.number()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  public Task task(CaseFile file, String key) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .taskDefinitionKey(key)
        .list()
        .stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no open " + key + " but " + waiting(file)));
  }

  /** Completes the task as that person; {@code kinds} are pictures attached. */
  public void complete(
      CaseFile file,
      String key,
      long person,
      Map<String, ? extends @NonNull Object> data,
      String... kinds) {
    String task = task(file, key).getId();
    actor.as(
        person,
        () -> {
          List<Long> pictures = Stream.of(kinds).map(kind -> picture(file, task, kind)).toList();
          return completing.complete(
              task,
              new CompletionRequest(
                  json.valueToTree(data),
                  UUID.randomUUID().toString(),
                  null,
                  pictures,
                  null,
                  true));
        });
  }

  /** Enters the task for another, from paper. */
  public void completeFor(
      CaseFile file,
      String key,
      long person,
      long forPerson,
      Map<String, ? extends @NonNull Object> data) {
    String task = task(file, key).getId();
    actor.as(
        person,
        () ->
            completing.complete(
                task,
                new CompletionRequest(
                    json.valueToTree(data),
                    UUID.randomUUID().toString(),
                    null,
                    List.of(),
                    forPerson,
                    true)));
  }

  /** Lets the only timer of the case that waits there fire, as if its time had come. */
  public void fire(CaseFile file, String activity) {
    Job timer = timer(file, activity);
    management.setJobDuedate(timer.getId(), java.util.Date.from(java.time.Instant.EPOCH), false);
    management.executeJob(timer.getId());
  }

  public Job timer(CaseFile file, String activity) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(file.number())
        .list()
        .stream()
        .flatMap(
            i ->
                management
                    .createJobQuery()
                    .processInstanceId(i.getId())
                    .activityId(activity)
                    .list()
                    .stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no timer at " + activity));
  }

  /** Activities the case has been through, without gateways. */
  public List<String> passed(CaseFile file) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(file.number())
        .list()
        .stream()
        .flatMap(
            i ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(i.getId())
                    .finished()
                    .list()
                    .stream())
        .map(a -> a.getActivityId())
        .distinct()
        .toList();
  }

  public CaseFile byId(long caseId) {
    return cases.require(caseId);
  }

  public CaseFile reload(CaseFile file) {
    return cases.require(file.id());
  }

  /** The only case linked by that kind. */
  public CaseFile linked(CaseFile file, String kind) {
    List<CaseFile> linked = cases.linked(file.id(), kind);
    if (linked.size() != 1) {
      throw new AssertionError(linked.size() + " linked as " + kind);
    }
    return linked.get(0);
  }

  private long picture(CaseFile file, String task, String kind) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
      Upload picture =
          new Upload(file.id(), task, kind, kind + ".png", png.toByteArray(), null, null, null);
      return uploading.upload(picture).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
