package org.duban.inbox;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.InboxReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens cases of a small process (fill, verify, two signatures) and handles their tasks. */
@Component
public class InboxFixture {

  public static final String PROCESS = "inbox-test";

  private final RepositoryService repository;
  private final Cases cases;
  private final CurrentActor actor;
  private final ReadingInbox inbox;
  private final InboxReads reads;
  private final CompletingTask completing;
  private final JsonMapper json;
  private boolean deployed;

  InboxFixture(
      RepositoryService repository,
      Cases cases,
      CurrentActor actor,
      ReadingInbox inbox,
      InboxReads reads,
      CompletingTask completing,
      JsonMapper json) {
    this.repository = repository;
    this.cases = cases;
    this.actor = actor;
    this.inbox = inbox;
    this.reads = reads;
    this.completing = completing;
    this.json = json;
  }

  public synchronized void deploy() {
    if (!deployed) {
      repository
          .createDeployment()
          .addInputStream("inbox-test.bpmn", file("inbox-test.bpmn"))
          .addInputStream("inbox-test.form", file("inbox-test.form"))
          .deploy();
      deployed = true;
    }
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(InboxFixture.class.getResourceAsStream(name), name);
  }

  /** A case about the person at the unit, to be verified by the role. */
  public CaseFile open(long subject, String unit, String role) {
    return openAll(List.of(newCase(subject, unit, role))).get(0);
  }

  public List<CaseFile> openAll(List<NewCase> wanted) {
    deploy();
    return actor.asSystem(() -> cases.openAll(wanted));
  }

  public static NewCase newCase(long subject, String unit, String role) {
    return new NewCase(PROCESS, "测试事项" + subject, subject, unit, null, null, Map.of("role", role));
  }

  /** The open task of that key in the case. */
  public OpenTask task(CaseFile file, String taskKey) {
    return reads.ofCase(file.id()).stream()
        .filter(t -> t.taskKey().equals(taskKey))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no open " + taskKey + " in " + file.number()));
  }

  /** Open tasks of the case. */
  public List<OpenTask> tasks(CaseFile file) {
    return reads.ofCase(file.id());
  }

  /** Task keys the person can handle in the case, by the box. */
  public List<String> todo(long person, CaseFile file) {
    return actor.as(
        person,
        () ->
            inbox
                .todo(new InboxFilter(file.number(), null, null, null, null, null, null), null, 50)
                .items()
                .stream()
                .map(line -> reads.find(String.valueOf(line.taskId())).orElseThrow().taskKey())
                .sorted()
                .toList());
  }

  public Completed complete(long person, CaseFile file, String taskKey, String conclusion) {
    return complete(person, task(file, taskKey).taskId(), conclusion);
  }

  public Completed complete(long person, String taskId, String conclusion) {
    return complete(
        person,
        taskId,
        request("{\"note\":\"说明\",\"conclusion\":\"%s\"}".formatted(conclusion), null));
  }

  public Completed complete(long person, String taskId, CompletionRequest request) {
    return actor.as(person, () -> completing.complete(taskId, request));
  }

  public CompletionRequest request(String data, @Nullable Long forPerson) {
    return new CompletionRequest(
        json.readTree(data), UUID.randomUUID().toString(), null, List.of(), forPerson, true);
  }
}
