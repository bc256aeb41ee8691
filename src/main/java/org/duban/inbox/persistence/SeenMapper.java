package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who opened which task. */
@Mapper
public interface SeenMapper {

  @Insert(
      """
      insert ignore into task_seen (task_id, person_id, first_at)
      values (#{task}, #{person}, #{at})
      """)
  void insert(
      @Param("task") String taskId, @Param("person") long person, @Param("at") LocalDateTime at);

  @Select(
      """
      <script>
      select task_id from task_seen where person_id = #{person} and task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      </script>
      """)
  Set<String> among(@Param("tasks") Collection<String> taskIds, @Param("person") long person);

  @Delete(
      """
      delete from task_seen where first_at < #{before}
        and not exists (select 1 from inbox_task t where t.task_id = task_seen.task_id)
      limit 10000
      """)
  int forget(LocalDateTime before);
}
