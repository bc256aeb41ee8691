package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.inbox.RedoneTasks.BegunBy;

/** Drafts; each belongs to the one who wrote it. */
@Mapper
public interface DraftMapper {

  /** A draft as it is kept. */
  record DraftRow(String data, LocalDateTime savedAt) {}

  @Insert(
      """
      insert into task_draft (task_id, person_id, data, saved_at)
      values (#{taskId}, #{person}, #{data}, #{at})
      on duplicate key update data = values(data), saved_at = values(saved_at)
      """)
  void save(
      @Param("taskId") String taskId,
      @Param("person") long person,
      @Param("data") String data,
      @Param("at") LocalDateTime at);

  @Select(
      "select data, saved_at from task_draft where task_id = #{taskId} and person_id = #{person}")
  Optional<DraftRow> find(@Param("taskId") String taskId, @Param("person") long person);

  @Delete("delete from task_draft where task_id = #{taskId} and person_id = #{person}")
  int delete(@Param("taskId") String taskId, @Param("person") long person);

  @Select(
      """
      <script>
      select task_id, person_id from task_draft where task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      order by task_id, person_id
      </script>
      """)
  List<BegunBy> begun(@Param("tasks") Collection<String> tasks);
}
