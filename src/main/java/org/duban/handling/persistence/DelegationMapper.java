package org.duban.handling.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Tasks given to another to answer. */
@Mapper
public interface DelegationMapper {

  /** A delegation; neither returned nor recalled: it runs, or the task was taken from both. */
  record DelegationRow(
      long id,
      long fromPerson,
      long toPerson,
      String reason,
      LocalDateTime at,
      @Nullable String opinion,
      @Nullable LocalDateTime returnedAt,
      @Nullable LocalDateTime recalledAt) {}

  @Insert(
      """
      insert into task_delegation (id, task_id, case_id, from_person, to_person, reason, at)
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

  @Select(
      """
      select id, from_person, to_person, reason, at, opinion, returned_at, recalled_at
      from task_delegation where task_id = #{taskId} order by id
      """)
  List<DelegationRow> of(String taskId);

  /** The last that neither was returned nor recalled. */
  @Select(
      """
      select id, from_person, to_person, reason, at, opinion, returned_at, recalled_at
      from task_delegation
      where task_id = #{taskId} and returned_at is null and recalled_at is null
      order by id desc limit 1
      """)
  Optional<DelegationRow> running(String taskId);

  @Update("update task_delegation set opinion = #{opinion}, returned_at = #{at} where id = #{id}")
  void returned(
      @Param("id") long id, @Param("opinion") String opinion, @Param("at") LocalDateTime at);

  @Update("update task_delegation set recalled_at = #{at} where id = #{id}")
  void recalled(@Param("id") long id, @Param("at") LocalDateTime at);
}
