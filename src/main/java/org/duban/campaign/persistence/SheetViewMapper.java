package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which sheets were opened by whom, before they may be signed in a session (X.14). */
@Mapper
public interface SheetViewMapper {

  /** A sheet somebody has opened. */
  record OpenedSheet(String taskId, LocalDateTime openedAt) {}

  @Insert(
      "insert ignore into sheet_view (task_id, person_id, opened_at) values (#{task}, #{person},"
          + " #{at})")
  void opened(
      @Param("task") String task, @Param("person") long person, @Param("at") LocalDateTime at);

  @Select(
      "<script>select task_id, opened_at from sheet_view where person_id = #{person} and task_id in"
          + " <foreach item='t' collection='tasks' open='(' separator=','"
          + " close=')'>#{t}</foreach></script>")
  List<OpenedSheet> ofTasks(@Param("person") long person, @Param("tasks") List<String> tasks);

  /** Which of these open tasks have that key; reads the inbox's projection. */
  @Select(
      "<script>select task_id from inbox_task where task_key = #{key} and task_id in <foreach"
          + " item='t' collection='tasks' open='(' separator=',' close=')'>#{t}</foreach></script>")
  List<String> withKey(@Param("key") String key, @Param("tasks") List<String> tasks);
}
