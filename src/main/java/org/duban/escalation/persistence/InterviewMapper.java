package org.duban.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.escalation.Interviews.Interview;
import org.jspecify.annotations.Nullable;

@Mapper
interface InterviewMapper {

  @Select(
      """
      select id from register_row
      where case_id = #{caseId} and register_key = 'interview' and closed_at is null
      """)
  List<Long> open(long caseId);

  @Select(
      """
      <script>
      select id as row_id, number, case_id, unit_code, status, fields from register_row
      where register_key = 'interview' and unit_path like concat(#{path}, '%')
      <if test="campaign != null">and campaign_id = #{campaign}</if>
      order by id desc limit 200
      </script>
      """)
  List<Interview> within(@Param("path") String path, @Param("campaign") @Nullable Long campaign);
}
