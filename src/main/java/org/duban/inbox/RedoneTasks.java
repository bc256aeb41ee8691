package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.duban.inbox.persistence.DraftMapper;
import org.duban.inbox.persistence.InboxReads;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasks that are to be done again, or are taken away. */
@Component
public class RedoneTasks {

  /** Somebody has a draft at a task. */
  public record BegunBy(String taskId, long personId) {}

  private final Routing routing;
  private final Projection projection;
  private final EngineTasks engine;
  private final InboxReads reads;
  private final DraftMapper drafts;
  private final ProductClock clock;
  private final JsonMapper json;

  RedoneTasks(
      Routing routing,
      Projection projection,
      EngineTasks engine,
      InboxReads reads,
      DraftMapper drafts,
      ProductClock clock,
      JsonMapper json) {
    this.routing = routing;
    this.projection = projection;
    this.engine = engine;
    this.reads = reads;
    this.drafts = drafts;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Gives a task just opened to whoever did it before, if he still may, with what he submitted as
   * his draft.
   *
   * @return whether it is his now; else it lies with all who hold it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean giveBack(String taskId, long personId, JsonNode submitted) {
    Routing.Found found = routing.find(taskId).orElse(null);
    if (found == null
        || found.task().task().assignee() != null
        || !found.eligible().contains(personId)
        || found.excludes(personId)) {
      return false;
    }
    engine.assign(taskId, personId);
    LocalDateTime now = clock.now();
    drafts.save(taskId, personId, json.writeValueAsString(submitted), now);
    return true;
  }

  /** Who has a task that was opened in this transaction. */
  public Set<String> holders(String taskId) {
    return routing
        .find(taskId)
        .map(
            f ->
                f.task().task().assignee() == null
                    ? f.holders()
                    : Set.of(RouteResolver.PERSON + f.task().task().assignee()))
        .orElse(Set.of());
  }

  /** A task begins to wait for another, or waits no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void waitingChanged(String taskId) {
    projection.refresh(List.of(taskId));
  }

  /** Open tasks of a case, as committed. */
  public List<OpenTask> ofCase(long caseId) {
    return reads.ofCase(caseId);
  }

  /** People who have begun something at these tasks: task and person. */
  public List<BegunBy> drafts(Collection<String> taskIds) {
    return taskIds.isEmpty() ? List.of() : drafts.begun(taskIds);
  }

  /** Locks the case as whoever completes in it does. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lockCase(long caseId) {
    reads.lockCase(caseId);
  }
}
