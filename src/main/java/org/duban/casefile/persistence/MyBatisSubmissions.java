package org.duban.casefile.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.casefile.SubmissionLog;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MyBatisSubmissions implements Submissions, SubmissionLog {

  private final SubmissionMapper mapper;
  private final Ids ids;
  private final ProductClock clock;
  private final JsonMapper json;

  MyBatisSubmissions(SubmissionMapper mapper, Ids ids, ProductClock clock, JsonMapper json) {
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Submission write(Entry e) {
    long id = ids.next();
    LocalDateTime at = clock.now();
    mapper.insert(id, e, json.writeValueAsString(e.data()), at);
    return new Submission(
        id,
        e.caseId(),
        e.taskId(),
        e.taskKey(),
        e.formKey(),
        e.personId(),
        e.forPersonId(),
        e.data(),
        at,
        e.deputyFor());
  }

  @Override
  public Optional<Submission> byRequest(long personId, String requestKey) {
    return mapper.byRequest(personId, requestKey).map(this::submission);
  }

  @Override
  public Optional<Submission> byTask(String taskId) {
    return mapper.byTask(taskId).map(this::submission);
  }

  @Override
  public boolean anyAt(String taskId) {
    return mapper.anyAt(taskId);
  }

  @Override
  public Optional<Submission> latest(long caseId, String taskKey) {
    return mapper.latestAt(caseId, taskKey).map(this::submission);
  }

  @Override
  public List<Submission> of(long caseId) {
    return mapper.of(caseId).stream().map(this::submission).toList();
  }

  @Override
  public List<Submission> standing(long caseId) {
    return mapper.standing(caseId).stream().map(this::submission).toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void undo(long caseId, Collection<String> taskIds, long moveId) {
    if (!taskIds.isEmpty()) {
      mapper.undo(caseId, taskIds, moveId, clock.now());
    }
  }

  private Submission submission(SubmissionMapper.Row r) {
    return new Submission(
        r.id(),
        r.caseId(),
        r.taskId(),
        r.taskKey(),
        r.formKey(),
        r.personId(),
        r.forPersonId(),
        json.readTree(r.data()),
        r.at(),
        r.deputyFor());
  }
}
