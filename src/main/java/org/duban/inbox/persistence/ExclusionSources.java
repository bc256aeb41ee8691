package org.duban.inbox.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What exclusions are worked out from. */
@Mapper
public interface ExclusionSources {

  /** Someone who stands aside in a case. */
  record Recused(long caseId, long personId, String reason) {}

  /** Someone who acted in a case joined to another. */
  record ActedIn(long personId, String caseNumber) {}

  @Select(
      """
      <script>
      select case_id, person_id, substring(reason, 1, 300) as reason from case_recusal
      where state = 'GRANTED' and case_id in
        <foreach collection="cases" item="c" open="(" separator="," close=")">#{c}</foreach>
      order by id
      </script>
      """)
  List<Recused> recusedIn(@Param("cases") Collection<Long> cases);

  default List<Recused> recused(Collection<Long> cases) {
    return cases.isEmpty() ? List.of() : recusedIn(cases);
  }

  /** Who submitted at that task, or had it entered for them. */
  @Select(
      """
      select person_id from submission where case_id = #{caseId} and task_key = #{taskKey}
      union
      select for_person_id from submission
      where case_id = #{caseId} and task_key = #{taskKey} and for_person_id is not null
      union
      select deputy_for_person_id from submission
      where case_id = #{caseId} and task_key = #{taskKey} and deputy_for_person_id is not null
      order by 1
      """)
  List<Long> acted(@Param("caseId") long caseId, @Param("taskKey") String taskKey);

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
