package org.duban.handling.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Tasks given to another for good. */
@Mapper
public interface TaskTransferMapper {

  @Insert(
      """
      insert into task_transfer (id, task_id, case_id, from_person, to_person, reason, at)
      values (#{id}, #{task}, #{case}, #{from}, #{to}, #{reason}, #{at})
      """)
  void insert(
      @Param("id") long id,
      @Param("task") String taskId,
      @Param("case") long caseId,
      @Param("from") long from,
      @Param("to") long to,
      @Param("reason") String reason,
      @Param("at") LocalDateTime at);
}
