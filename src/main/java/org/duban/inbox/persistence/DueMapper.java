package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.calendar.DueTask;

/** Limits of open tasks, in sets. */
@Mapper
public interface DueMapper {

  record DueRow(
      String taskId,
      long caseId,
      String caseNo,
      String taskName,
      String unitCode,
      LocalDateTime due) {}

  record HolderRow(String taskId, String holder) {}

  @Select(
      """
      select t.task_id, t.case_id, t.case_no, t.task_name, t.unit_code, t.due
      from inbox_task t
      left join inbox_due_mark m
        on m.task_id = t.task_id and m.due = t.due and m.stage >= #{stage}
      where t.due < #{before} and m.task_id is null
      order by t.due limit #{limit}
      """)
  List<DueRow> unmarked(
      @Param("stage") int stage, @Param("before") LocalDateTime before, @Param("limit") int limit);

  @Select(
      """
      <script>
      select task_id, holder from inbox_entry where task_id in
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<HolderRow> holders(@Param("ids") List<String> ids);

  @Insert(
      """
      <script>
      insert into inbox_due_mark (task_id, due, stage) values
      <foreach collection="tasks" item="t" separator=",">(#{t.taskId}, #{t.due}, #{stage})</foreach>
      on duplicate key update due = values(due), stage = values(stage)
      </script>
      """)
  void mark(@Param("tasks") List<DueTask> tasks, @Param("stage") int stage);

  @Delete(
      """
      delete m from inbox_due_mark m left join inbox_task t on t.task_id = m.task_id
      where t.task_id is null
      """)
  int forgetDone();
}
