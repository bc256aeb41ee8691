package org.duban.calendar.persistence;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.duban.calendar.DeadlineChange;
import org.jspecify.annotations.Nullable;

/** Approvals on limits. */
@Mapper
public interface DeadlineMapper {

  @Insert(
      """
      insert into deadline_change values (#{id}, #{taskId}, #{caseId}, #{unitCode}, #{kind},
        #{oldDue}, #{newDue}, #{remaining}, #{reason}, #{approvalNo}, #{approver}, #{at})
      """)
  void insert(DeadlineChange change);

  @Select("select * from deadline_change where task_id = #{taskId} order by id")
  List<DeadlineChange> ofTask(String taskId);

  @Select("select * from deadline_change where task_id = #{taskId} order by id desc limit 1")
  @Nullable DeadlineChange latest(String taskId);

  @Delete("delete from deadline_change where case_id = #{caseId}")
  int deleteOfCase(long caseId);

  @Select("select distinct task_id from deadline_change")
  Set<String> changedTasks();
}
