package org.duban.handling.signing.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.handling.signing.SignerState;
import org.duban.handling.signing.Turn;
import org.duban.handling.signing.TurnHome;
import org.jspecify.annotations.Nullable;

/** Turns at tasks before and after their handlers. */
@Mapper
public interface TurnMapper {

  String TURN =
      " id, task_id, case_id, mode, person_id, state, added_by, added_because, submission_id ";

  @Insert(
      """
      insert into task_turn (id, task_id, case_id, mode, person_id, state, added_by, added_because)
      values (#{id}, #{taskId}, #{caseId}, #{mode}, #{personId}, #{state}, #{addedBy},
        #{addedBecause})
      """)
  void insert(Turn turn);

  @Select("select" + TURN + "from task_turn where task_id = #{taskId} order by id")
  List<Turn> at(String taskId);

  @Select("select exists (select 1 from task_turn where task_id = #{taskId} and state = 'OPEN')")
  boolean anyOpen(String taskId);

  @Select(
      "select exists (select 1 from task_turn where task_id = #{taskId}"
          + " and state in ('OPEN', 'WAITING'))")
  boolean any(String taskId);

  @Update("update task_turn set state = #{state} where id = #{id}")
  void state(@Param("id") long id, @Param("state") SignerState state);

  @Update("update task_turn set state = 'DONE', submission_id = #{submission} where id = #{id}")
  void done(@Param("id") long id, @Param("submission") long submission);

  @Insert(
      """
      insert into task_turn_home (task_id, wanted, handler, submission_id)
      values (#{taskId}, #{wanted}, #{handler}, #{submission})
      """)
  void home(
      @Param("taskId") String taskId,
      @Param("wanted") String wanted,
      @Param("handler") long handler,
      @Param("submission") @Nullable Long submission);

  @Select("select wanted, handler, submission_id from task_turn_home where task_id = #{taskId}")
  Optional<TurnHome> homeOf(String taskId);

  @Update("update task_turn_home set wanted = #{wanted} where task_id = #{taskId}")
  void rehome(@Param("taskId") String taskId, @Param("wanted") String wanted);

  @Delete("delete from task_turn_home where task_id = #{taskId}")
  void left(String taskId);

  /** Whether the person waits for somebody he added, at an open task of the case. */
  @Select(
      """
      select exists (select 1 from task_turn t join inbox_task i on i.task_id = t.task_id
      where t.case_id = #{caseId} and t.added_by = #{person} and t.state in ('OPEN', 'WAITING'))
      """)
  boolean awaits(@Param("caseId") long caseId, @Param("person") long person);
}
