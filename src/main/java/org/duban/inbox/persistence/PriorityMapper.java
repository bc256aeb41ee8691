package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Priorities that stand instead of what the process says. */
@Mapper
public interface PriorityMapper {

  @Insert(
      """
      insert into task_priority (task_id, priority, set_at) values (#{task}, #{priority}, #{at})
      on duplicate key update priority = values(priority), set_at = values(set_at)
      """)
  void put(
      @Param("task") String taskId, @Param("priority") int priority, @Param("at") LocalDateTime at);
}
