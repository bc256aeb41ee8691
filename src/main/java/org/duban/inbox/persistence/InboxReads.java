package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.inbox.BoxSort;
import org.duban.inbox.OpenTask;
import org.duban.inbox.WaitingTask;
import org.jspecify.annotations.Nullable;

/** Reads of the boxes. Each holder is read apart, in the order of its key, and only so far. */
@Mapper
public interface InboxReads {

  /**
   * What is wanted of cases: when the next of their open tasks is due, and the light that their
   * line shows, which the process sets or the next limit makes worse.
   *
   * @param lightFrom the light comes of limits from here, {@code lightBefore} to there
   * @param upTo the light and all that are less urgent
   */
  record CaseWhere(
      @Nullable LocalDateTime dueFrom,
      @Nullable LocalDateTime dueBefore,
      @Nullable String light,
      @Nullable LocalDateTime lightFrom,
      @Nullable LocalDateTime lightBefore,
      List<String> upTo) {

    /** Whether the next limit is asked for. */
    public boolean onDue() {
      return dueFrom != null || dueBefore != null;
    }
  }

  /** A filter as the statements need it; limits and lights of tasks are one range. */
  record Where(
      @Nullable String like,
      @Nullable String process,
      @Nullable String unitPath,
      @Nullable Long campaign,
      @Nullable LocalDateTime dueFrom,
      @Nullable LocalDateTime dueBefore,
      CaseWhere cases) {

    /** Whether rows of the task itself are needed to filter. */
    public boolean onTask() {
      return like != null || process != null || unitPath != null || campaign != null;
    }
  }

  /**
   * Which rows of a box of open tasks: those after the given one.
   *
   * @param precedence of the given one, if in the order of priority
   * @param at when the given one arrived, or is due
   */
  record Slice(
      BoxSort sort,
      @Nullable Integer precedence,
      @Nullable LocalDateTime at,
      @Nullable String task,
      int limit) {

    /** The first rows in that order. */
    public static Slice first(BoxSort sort, int limit) {
      return new Slice(sort, null, null, null, limit);
    }

    public boolean byArrival() {
      return sort == BoxSort.ARRIVAL;
    }

    public boolean byPriority() {
      return sort == BoxSort.PRIORITY;
    }
  }

  /** A line of the done or started box. */
  record PastRow(
      long id,
      @Nullable String taskId,
      @Nullable String taskName,
      LocalDateTime at,
      long caseId,
      String caseNo,
      String title,
      String processKey,
      String unitCode,
      @Nullable Long subjectPersonId,
      @Nullable Long campaignId,
      String status,
      @Nullable String endKind,
      String light) {}

  /**
   * A holder under whom the reader finds tasks.
   *
   * @param principal for whom he finds them; null: for himself
   * @param processes only of these; empty: of all
   * @param unitPath only of this unit and below; null: of all
   */
  record HolderReach(
      String holder, @Nullable Long principal, List<String> processes, @Nullable String unitPath) {

    public static HolderReach own(String holder) {
      return new HolderReach(holder, null, List.of(), null);
    }

    /** Whether rows of the task itself are needed. */
    public boolean limited() {
      return principal != null;
    }
  }

  /** Who has a task. */
  record Held(String taskId, String holder) {}

  /** A task at which something was begun, and when that was saved. */
  record BegunTask(String taskId, LocalDateTime savedAt) {}

  /** When the next of a case's open tasks is due. */
  record NextLimit(long caseId, LocalDateTime due) {}

  /** A task of a model at which something was submitted. */
  record SubmittedTask(String processDefinitionId, String taskKey) {}

  /** Where the person submitted in the case, for himself or another; null: where anybody did. */
  @Select(
      """
      select distinct process_definition_id, task_key from submission
      where case_id = #{caseId} and (#{person} is null or person_id = #{person})
      """)
  List<SubmittedTask> submittedTasks(
      @Param("caseId") long caseId, @Param("person") @Nullable Long person);

  /** In the order asked for; a task reached over several holders comes several times. */
  List<OpenTask> todo(
      @Param("reaches") Collection<HolderReach> reaches,
      @Param("person") long person,
      @Param("w") Where where,
      @Param("slice") Slice slice);

  /** Who has these tasks. */
  List<Held> heldBy(@Param("ids") Collection<String> ids);

  /** One for each holder of each open task of a campaign. */
  @Select(
      """
      SELECT t.task_id, t.case_no, t.process_key, t.task_name, t.unit_code, e.holder
        FROM inbox_task t JOIN inbox_entry e ON e.task_id = t.task_id
       WHERE t.campaign_id = #{campaign}
       ORDER BY t.due, t.task_id, e.holder
      """)
  List<WaitingTask> waiting(long campaign);

  int countTodo(
      @Param("reaches") Collection<HolderReach> reaches,
      @Param("person") long person,
      @Param("w") Where where,
      @Param("slice") Slice slice);

  List<PastRow> done(
      @Param("person") long person,
      @Param("w") Where where,
      @Param("before") long before,
      @Param("limit") int limit);

  /**
   * Tasks with a draft of the person that he still has or may enter for their subject, last saved
   * first.
   *
   * @param assisted paths of the units where he may enter for others
   */
  List<BegunTask> begun(
      @Param("person") long person,
      @Param("holders") Collection<String> holders,
      @Param("assisted") Collection<String> assisted,
      @Param("w") Where where,
      @Param("beforeAt") @Nullable LocalDateTime beforeAt,
      @Param("beforeTask") @Nullable String beforeTask,
      @Param("limit") int limit);

  /** These tasks, in no order. */
  List<OpenTask> tasks(@Param("ids") Collection<String> ids);

  int countDone(@Param("person") long person, @Param("limit") int limit);

  List<PastRow> started(
      @Param("person") long person,
      @Param("w") Where where,
      @Param("before") long before,
      @Param("limit") int limit);

  /** Cases the person was told of or asked about, the last first. */
  List<PastRow> copied(
      @Param("person") long person,
      @Param("w") Where where,
      @Param("before") long before,
      @Param("limit") int limit);

  /** In the order of the end, latest first. */
  List<PastRow> closed(
      @Param("person") long person,
      @Param("w") Where where,
      @Param("beforeAt") @Nullable LocalDateTime beforeAt,
      @Param("beforeCase") @Nullable Long beforeCase,
      @Param("limit") int limit);

  int countClosed(@Param("person") long person, @Param("limit") int limit);

  /**
   * Open tasks of units, in the order asked for.
   *
   * @param paths of subtrees that do not overlap
   */
  List<OpenTask> supervised(
      @Param("paths") Collection<String> paths,
      @Param("w") Where where,
      @Param("slice") Slice slice);

  int countSupervised(
      @Param("paths") Collection<String> paths,
      @Param("w") Where where,
      @Param("slice") Slice slice);

  int countStarted(@Param("person") long person, @Param("limit") int limit);

  /** Tasks at routing desks in these subtrees, oldest limit first. */
  List<OpenTask> atDesks(@Param("paths") List<String> paths, @Param("limit") int limit);

  Optional<OpenTask> find(@Param("taskId") String taskId);

  /** The row, locked until the transaction ends. */
  Optional<OpenTask> lock(@Param("taskId") String taskId);

  List<OpenTask> ofCase(@Param("caseId") long caseId);

  /** The next limit of each of these cases that has an open task with one. */
  List<NextLimit> nextLimits(
      @Param("cases") Collection<Long> cases, @Param("none") LocalDateTime none);

  List<String> holders(@Param("taskId") String taskId);

  /** Why the person must not handle the task; empty if nothing is against it. */
  List<String> exclusionReasons(@Param("taskId") String taskId, @Param("person") long person);

  /** Whether one of the holders has an open task in the case and the person is not excluded. */
  boolean hasOpenTask(
      @Param("caseId") long caseId,
      @Param("holders") Collection<String> holders,
      @Param("person") long person);

  void lockCase(@Param("caseId") long caseId);

  /** Locks the case of an open task, not the task. */
  void lockCaseOf(@Param("taskId") String taskId);
}
