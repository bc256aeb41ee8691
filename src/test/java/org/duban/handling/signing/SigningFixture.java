package org.duban.handling.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.Completed;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Deploys models with countersigned tasks and signs in them. */
@Component
public class SigningFixture {

  private static final Path EXAMPLE = Path.of("docs/examples/countersigning");

  private final RepositoryService repository;
  private final CompletingTask completing;
  private final CurrentActor actor;
  private final JdbcTemplate jdbc;
  private final JsonMapper json;

  SigningFixture(
      RepositoryService repository,
      CompletingTask completing,
      CurrentActor actor,
      JdbcTemplate jdbc,
      JsonMapper json) {
    this.repository = repository;
    this.completing = completing;
    this.actor = actor;
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The example of the designers' guide, as it is. */
  public void deployExample() {
    deploy("countersigning", example("countersigning.bpmn"));
  }

  /** A model that uses the example's forms. */
  public void deploy(String key, String bpmn) {
    DeploymentBuilder deployment =
        repository
            .createDeployment()
            .name("test " + key)
            .enableDuplicateFiltering(false)
            .addInputStream(
                key + ".bpmn", new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
    for (String form : List.of("countersigning-draft.form", "countersigning-sign.form")) {
      deployment.addInputStream(
          form, new ByteArrayInputStream(example(form).getBytes(StandardCharsets.UTF_8)));
    }
    deployment.deploy();
  }

  public static String example(String name) {
    try {
      return Files.readString(EXAMPLE.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The open task that was made for that group or person. */
  public String task(CaseFile file, String key, String wanted) {
    List<String> found =
        jdbc.queryForList(
            "select m.task_id from sign_member m join sign_round r on r.id = m.round_id"
                + " where r.case_id = ? and r.task_key = ? and m.wanted = ? and m.state = 'OPEN'",
            String.class,
            file.id(),
            key,
            wanted);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " open " + key + " for " + wanted);
    }
    return found.get(0);
  }

  public Completed sign(CaseFile file, String key, String wanted, long person, String conclusion) {
    return sign(task(file, key, wanted), person, conclusion);
  }

  public Completed sign(String task, long person, String conclusion) {
    return complete(task, person, Map.of("conclusion", conclusion, "note", "说明"));
  }

  public Completed complete(String task, long person, Map<String, String> data) {
    return actor.as(
        person,
        () ->
            completing.complete(
                task,
                new CompletionRequest(
                    json.valueToTree(new HashMap<>(data)),
                    UUID.randomUUID().toString(),
                    null,
                    List.of(),
                    null,
                    true)));
  }

  /** Sentences of the case's timeline of that kind. */
  public List<String> timeline(CaseFile file, String kind) {
    return jdbc.queryForList(
        "select text from case_event where case_id = ? and kind = ? order by id",
        String.class,
        file.id(),
        kind);
  }

  /** {@code wanted state vote} of the last round of the task, in order. */
  public List<String> signers(CaseFile file, String key) {
    return jdbc.queryForList(
        "select concat(m.wanted, ' ', m.state, ' ', coalesce(m.vote, '-')) from sign_member m"
            + " where m.round_id = (select max(id) from sign_round where case_id = ?"
            + " and task_key = ?) order by m.place",
        String.class,
        file.id(),
        key);
  }
}
