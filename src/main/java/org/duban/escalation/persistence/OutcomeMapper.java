package org.duban.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.escalation.Outcomes.Outcome;
import org.duban.escalation.Outcomes.Veto;
import org.jspecify.annotations.Nullable;

@Mapper
interface OutcomeMapper {

  /** Bulletins belong to the city; they are found by the strike they came from. */
  @Select(
      """
      <script>
      select c.id as case_id, c.number as case_no, c.process_key, c.unit_code, c.status,
        c.opened_at, c.closed_at, c.end_kind as end
      from case_file c
      where c.process_key = 'disposition' and c.unit_path like concat(#{path}, '%')
      <if test="campaign != null">and c.campaign_id = #{campaign}</if>
      union
      select c.id as case_id, c.number as case_no, c.process_key, e.unit_code, c.status,
        c.opened_at, c.closed_at, c.end_kind as end
      from case_file e
      join case_link l on l.from_case_id = e.id and l.kind in ('publicity', 'transfer')
      join case_file c on c.id = l.to_case_id
      where e.process_key = 'escalation' and e.unit_path like concat(#{path}, '%')
      <if test="campaign != null">and e.campaign_id = #{campaign}</if>
      order by case_id desc limit 200
      </script>
      """)
  List<Outcome> within(@Param("path") String path, @Param("campaign") @Nullable Long campaign);

  @Select(
      """
      <script>
      select id as row_id, number, unit_code, status, fields from register_row
      where register_key = 'veto' and unit_path like concat(#{path}, '%')
      <if test="campaign != null">and campaign_id = #{campaign}</if>
      order by id desc limit 200
      </script>
      """)
  List<Veto> vetoes(@Param("path") String path, @Param("campaign") @Nullable Long campaign);
}
