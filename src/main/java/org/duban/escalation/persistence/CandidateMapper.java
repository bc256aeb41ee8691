package org.duban.escalation.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.escalation.Candidates.Candidate;

@Mapper
interface CandidateMapper {

  @Select(
      """
      <script>
      select p.id as person_id, p.name as name, min(u.name) as unit_name,
        group_concat(distinct r.name order by r.position separator '、') as posts
      from post o
      join person p on p.id = o.person_id
      join role r on r.role_key = o.role_key
      join unit u on u.code = o.unit_code
      where o.unit_code in
        <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
        and o.from_date &lt;= #{day} and (o.to_date is null or o.to_date &gt;= #{day})
        and o.role_key != 'MEMBER' and r.level_key != 'PLATFORM'
      group by p.id, p.name
      order by min(u.path), p.id
      limit 300
      </script>
      """)
  List<Candidate> at(@Param("units") Collection<String> units, @Param("day") LocalDate day);
}
