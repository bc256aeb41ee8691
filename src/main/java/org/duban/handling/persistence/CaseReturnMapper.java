package org.duban.handling.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Steps that are done again and come straight back. */
@Mapper
public interface CaseReturnMapper {

  /** A step that is done again while the task it was sent back from waits. */
  record ReturnRow(
      long moveId,
      long caseId,
      String waitingTaskId,
      String waitingName,
      String redoTaskId,
      String redoName,
      String doneTaskId,
      String path) {}

  /** Why a task is open again, or waits. */
  record MoveRow(
      String kind,
      @Nullable String mode,
      @Nullable String fromName,
      @Nullable String toName,
      String reason,
      String byName,
      LocalDateTime at) {}

  String COLUMNS =
      " move_id, case_id, waiting_task_id, waiting_name, redo_task_id, redo_name, done_task_id,"
          + " path ";

  @Insert(
      """
      insert into case_return (move_id, case_id, waiting_task_id, waiting_name, redo_task_id,
        redo_name, done_task_id, path)
      values (#{moveId}, #{caseId}, #{waitingTaskId}, #{waitingName}, #{redoTaskId}, #{redoName},
        #{doneTaskId}, #{path})
      """)
  void insert(ReturnRow row);

  @Select("select" + COLUMNS + "from case_return where redo_task_id = #{taskId}")
  Optional<ReturnRow> redoneAt(String taskId);

  @Select("select" + COLUMNS + "from case_return where case_id = #{caseId} order by move_id")
  List<ReturnRow> ofCase(long caseId);

  @Delete("delete from case_return where move_id = #{moveId}")
  void delete(long moveId);

  @Delete("delete from case_return where case_id = #{caseId}")
  void deleteOfCase(long caseId);

  /** By which move the task was opened. */
  @Select(
      """
      select m.kind, m.mode, m.from_name, m.to_name, m.reason, coalesce(p.name, '') as by_name, m.at
      from case_move_task t join case_move m on m.id = t.move_id
      left join person p on p.id = m.person_id
      where t.task_id = #{taskId} and t.opened order by m.id desc limit 1
      """)
  Optional<MoveRow> openedBy(String taskId);

  /** For what the task waits. */
  @Select(
      """
      select m.kind, m.mode, m.from_name, m.to_name, m.reason, coalesce(p.name, '') as by_name, m.at
      from case_return r join case_move m on m.id = r.move_id
      left join person p on p.id = m.person_id
      where r.waiting_task_id = #{taskId}
      """)
  Optional<MoveRow> waitsFor(@Param("taskId") String taskId);
}
