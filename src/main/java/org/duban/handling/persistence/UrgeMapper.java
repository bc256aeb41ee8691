package org.duban.handling.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who urged what on which day. */
@Mapper
public interface UrgeMapper {

  /** 0 if he did on that day. */
  @Insert(
      """
      insert ignore into task_urge (id, task_id, person_id, on_day, case_id, text, at)
      values (#{id}, #{task}, #{person}, #{day}, #{case}, #{text}, #{at})
      """)
  int insert(
      @Param("id") long id,
      @Param("task") String taskId,
      @Param("person") long person,
      @Param("day") LocalDate day,
      @Param("case") long caseId,
      @Param("text") String text,
      @Param("at") LocalDateTime at);

  @Select(
      """
      select exists (select 1 from task_urge
        where task_id = #{task} and person_id = #{person} and on_day = #{day})
      """)
  boolean urged(
      @Param("task") String taskId, @Param("person") long person, @Param("day") LocalDate day);

  @Select("select exists (select 1 from case_file where id = #{case} and opened_by = #{person})")
  boolean opened(@Param("case") long caseId, @Param("person") long person);
}
