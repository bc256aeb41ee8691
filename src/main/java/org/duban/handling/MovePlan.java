package org.duban.handling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How tokens of a case are to be moved, and what that undoes; worked out by {@link CaseTokens},
 * good as long as the case is locked.
 *
 * @param number of the case
 * @param to the step that is to be done next
 * @param instanceId process instance in which tokens move
 * @param ancestor activity instance of the scope in which they begin
 * @param starts where a token begins: the step first, then joins that wait for what was done beside
 *     it
 * @param inside joins inside a scope that begins anew with the step
 * @param cancels activity instances that end; likewise {@code cancelledTransitions}
 * @param called the step is in a process that {@code starts} calls anew; else null
 * @param cancelledTasks open tasks that end
 * @param undoneTasks tasks whose submissions count no more
 * @param taskNames names of all tasks there were, by id
 * @param votes those of the undone that are one of several at a step
 * @param since when the step was done that is done again; what came of it came later
 * @param crossed marked steps that would be gone back before, by name
 * @param noStraight why a case does not come straight back from there: code of a message; null: it
 *     does
 * @param doneTask the task at which the step was done; null, if it was not
 * @param path the step and the scopes that begin anew with it, innermost first
 * @param forgotten variables that only undone steps wrote, by process instance; null: to be worked
 *     out anew from what is left
 */
public record MovePlan(
    String number,
    String to,
    String toName,
    Where where,
    String instanceId,
    String ancestor,
    List<String> starts,
    List<String> inside,
    List<String> cancels,
    List<String> cancelledTransitions,
    @Nullable String called,
    Set<String> cancelledTasks,
    Set<String> undoneTasks,
    Map<String, String> taskNames,
    Set<String> votes,
    LocalDateTime since,
    List<String> crossed,
    @Nullable String noStraight,
    @Nullable String doneTask,
    List<String> path,
    Map<String, List<Rewritten>> forgotten) {

  /**
   * The same with nothing ended: the step alone is done again, all else waits for it or goes on.
   */
  MovePlan straight() {
    return new MovePlan(
        number,
        to,
        toName,
        where,
        instanceId,
        ancestor,
        List.of(starts.get(0)),
        List.of(),
        List.of(),
        List.of(),
        null,
        Set.of(),
        doneTask == null ? Set.of() : Set.of(doneTask),
        taskNames,
        Set.of(),
        LocalDateTime.MAX,
        crossed,
        noStraight,
        doneTask,
        path,
        Map.of());
  }

  /**
   * Whether a submission counts no more; added signers submit under the id of the task and more.
   */
  public boolean undoes(String taskId) {
    int added = taskId.indexOf('+');
    return undoneTasks.contains(added < 0 ? taskId : taskId.substring(0, added));
  }

  /** Where a step is, seen from the task at hand. */
  public enum Where {
    /** In the same scope. */
    SAME,
    /** In a branch beside which others are done. */
    BRANCH,
    /** Outside the sub-process or called process. */
    OUTER,
    /** Inside a sub-process or called process that has ended. */
    INNER
  }

  /**
   * A variable that undone steps wrote.
   *
   * @param from steps left that wrote it too, with their expressions; the last one's counts
   * @param kept whether something else that is left wrote it: then it stays as it is
   */
  public record Rewritten(String name, Map<String, String> from, boolean kept) {}
}
