package org.duban.handling.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Moves of cases, and what they concern. */
@Mapper
public interface CaseMoveMapper {

  /** A move as it is kept. */
  record CaseMoveRow(
      long id,
      long caseId,
      String kind,
      @Nullable String mode,
      @Nullable String fromTaskId,
      @Nullable String fromName,
      @Nullable String toKey,
      @Nullable String toName,
      String reason,
      long personId,
      LocalDateTime at) {}

  /** A case that was caused. */
  record LinkedRow(long caseId, String number, String title, boolean open) {}

  /** A file that was submitted at a task. */
  record FileRow(String taskId, String name) {}

  @Insert(
      """
      insert into case_move (id, case_id, kind, mode, from_task_id, from_name, to_key, to_name,
        reason, person_id, at)
      values (#{id}, #{caseId}, #{kind}, #{mode}, #{fromTaskId}, #{fromName}, #{toKey}, #{toName},
        #{reason}, #{personId}, #{at})
      """)
  void insert(CaseMoveRow row);

  @Insert(
      """
      <script>
      insert into case_move_task (task_id, move_id, opened) values
      <foreach collection="tasks" item="t" separator=",">(#{t}, #{move}, #{opened})</foreach>
      </script>
      """)
  void insertTasks(
      @Param("move") long move,
      @Param("tasks") Collection<String> tasks,
      @Param("opened") boolean opened);

  @Select(
      """
      select c.id as case_id, c.number, c.title, c.closed_at is null as open
      from case_link l join case_file c on c.id = l.to_case_id
      where l.from_case_id = #{caseId} and l.linked_at >= #{since} order by c.id
      """)
  List<LinkedRow> linkedSince(@Param("caseId") long caseId, @Param("since") LocalDateTime since);

  @Select(
      """
      <script>
      select task_id, name from attachment where submitted and task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      order by id
      </script>
      """)
  List<FileRow> files(@Param("tasks") Collection<String> tasks);
}
