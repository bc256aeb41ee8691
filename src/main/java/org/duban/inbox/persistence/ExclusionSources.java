package org.duban.inbox.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What exclusions are worked out from. */
@Mapper
public interface ExclusionSources {

  /**
   * Someone who stands aside in a case, or acted at one of its tasks.
   *
   * @param taskKey null, if he stands aside for that reason
   */
  record Involved(long caseId, long personId, @Nullable String taskKey, @Nullable String reason) {}

  /** Someone who acted in a case joined to another. */
  record ActedIn(long personId, String caseNumber) {}

  /** Those who stand aside in these cases, and those who submitted there at one of these tasks. */
  @Select(
      """
      <script>
      select case_id, person_id, null as task_key, substring(reason, 1, 300) as reason, id as place
      from case_recusal
      where state = 'GRANTED' and case_id in
        <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      <if test="!tasks.isEmpty()">
      union all
      select case_id, person_id, task_key, null, id from submission
      where case_id in
        <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
        and task_key in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      union all
      select case_id, for_person_id, task_key, null, id from submission
      where for_person_id is not null and case_id in
        <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
        and task_key in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      union all
      select case_id, deputy_for_person_id, task_key, null, id from submission
      where deputy_for_person_id is not null and case_id in
        <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
        and task_key in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      </if>
      order by place
      </script>
      """)
  List<Involved> involvedIn(
      @Param("cases") Collection<Long> cases, @Param("tasks") Collection<String> tasks);

  default List<Involved> involved(Collection<Long> cases, Collection<String> tasks) {
    return cases.isEmpty() ? List.of() : involvedIn(cases, tasks);
  }

  /** Who submitted anything, or had it entered for them, in a case linked by that kind. */
  @Select(
      """
      select s.person_id as person_id, c.number as case_number
      from case_link l
      join case_file c on c.id = l.to_case_id
      join submission s on s.case_id = c.id
      where l.from_case_id = #{caseId} and l.kind = #{kind}
      union
      select s.person_id as person_id, c.number as case_number
      from case_link l
      join case_file c on c.id = l.from_case_id
      join submission s on s.case_id = c.id
      where l.to_case_id = #{caseId} and l.kind = #{kind}
      union
      select s.for_person_id as person_id, c.number as case_number
      from case_link l
      join case_file c on c.id = l.to_case_id
      join submission s on s.case_id = c.id
      where l.from_case_id = #{caseId} and l.kind = #{kind} and s.for_person_id is not null
      union
      select s.for_person_id as person_id, c.number as case_number
      from case_link l
      join case_file c on c.id = l.from_case_id
      join submission s on s.case_id = c.id
      where l.to_case_id = #{caseId} and l.kind = #{kind} and s.for_person_id is not null
      union
      select s.deputy_for_person_id as person_id, c.number as case_number
      from case_link l
      join case_file c on c.id = l.to_case_id
      join submission s on s.case_id = c.id
      where l.from_case_id = #{caseId} and l.kind = #{kind} and s.deputy_for_person_id is not null
      union
      select s.deputy_for_person_id as person_id, c.number as case_number
      from case_link l
      join case_file c on c.id = l.from_case_id
      join submission s on s.case_id = c.id
      where l.to_case_id = #{caseId} and l.kind = #{kind} and s.deputy_for_person_id is not null
      order by 1, 2
      """)
  List<ActedIn> actedIn(@Param("caseId") long caseId, @Param("kind") String kind);
}
