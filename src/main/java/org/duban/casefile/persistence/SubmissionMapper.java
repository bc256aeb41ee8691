package org.duban.casefile.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.casefile.SubmissionLog;
import org.jspecify.annotations.Nullable;

/** Submission rows; JSON as text. */
@Mapper
public interface SubmissionMapper {

  String COLUMNS =
      " id, case_id, task_id, task_key, form_key, person_id, for_person_id, data, at,"
          + " deputy_for_person_id as deputy_for ";

  String STANDING =
      " and not exists (select 1 from submission_undone u where u.submission_id = submission.id)";

  /** A row as stored. */
  record Row(
      long id,
      long caseId,
      String taskId,
      String taskKey,
      String formKey,
      long personId,
      @Nullable Long forPersonId,
      String data,
      LocalDateTime at,
      @Nullable Long deputyFor) {}

  @Insert(
      """
      insert into submission (id, case_id, task_id, task_key, task_name, process_definition_id,
        form_key, person_id, for_person_id, data, at, request_key, no_relation_declared,
        deputy_for_person_id)
      values (#{id}, #{e.caseId}, #{e.taskId}, #{e.taskKey}, #{e.taskName},
        #{e.processDefinitionId}, #{e.formKey}, #{e.personId}, #{e.forPersonId}, #{data}, #{at},
        #{e.requestKey}, #{e.noRelationDeclared}, #{e.deputyFor})
      """)
  void insert(
      @Param("id") long id,
      @Param("e") SubmissionLog.Entry entry,
      @Param("data") String data,
      @Param("at") LocalDateTime at);

  @Select(
      "select"
          + COLUMNS
          + "from submission where case_id = #{caseId} and task_key = #{taskKey}"
          + STANDING
          + " order by id desc limit 1")
  Optional<Row> latestAt(@Param("caseId") long caseId, @Param("taskKey") String taskKey);

  @Select(
      "select"
          + COLUMNS
          + "from submission where case_id = #{caseId}"
          + STANDING
          + " order by id desc limit 1")
  Optional<Row> latest(long caseId);

  @Select("select" + COLUMNS + "from submission where case_id = #{caseId} order by id")
  List<Row> of(long caseId);

  @Select(
      "select"
          + COLUMNS
          + "from submission where person_id = #{personId} and request_key = #{requestKey}")
  Optional<Row> byRequest(@Param("personId") long personId, @Param("requestKey") String requestKey);

  @Select("select" + COLUMNS + "from submission where task_id = #{taskId}")
  Optional<Row> byTask(String taskId);

  @Select("select exists (select 1 from submission where task_id = #{taskId})")
  boolean anyAt(String taskId);

  @Select(
      "select" + COLUMNS + "from submission where case_id = #{caseId}" + STANDING + " order by id")
  List<Row> standing(long caseId);

  @Insert(
      """
      <script>
      insert into submission_undone (submission_id, case_id, move_id, at)
      select s.id, s.case_id, #{move}, #{at} from submission s
      where s.case_id = #{caseId}
        and not exists (select 1 from submission_undone u where u.submission_id = s.id)
        and s.task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      </script>
      """)
  int undo(
      @Param("caseId") long caseId,
      @Param("tasks") Collection<String> tasks,
      @Param("move") long move,
      @Param("at") LocalDateTime at);
}
