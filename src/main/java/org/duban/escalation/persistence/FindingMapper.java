package org.duban.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.escalation.Finding;
import org.jspecify.annotations.Nullable;

@Mapper
interface FindingMapper {

  String SELECT =
      """
      select id, case_id, problem_id, source, unit_code, unit_path, area_code, answerable_code,
        campaign_id, kind, way, place, description, found_on, found_by, raised_at, state, fact_id,
        decided_by, decided_at
      from finding
      """;

  @Insert(
      """
      insert into finding (id, case_id, problem_id, source, unit_code, unit_path, area_code,
        answerable_code, campaign_id, kind, way, place, description, found_on, found_by, raised_at,
        state, fact_id, decided_by, decided_at, request_key)
      values (#{f.id}, #{f.caseId}, #{f.problemId}, #{f.source}, #{f.unitCode}, #{f.unitPath},
        #{f.areaCode}, #{f.answerableCode}, #{f.campaignId}, #{f.kind}, #{f.way}, #{f.place},
        #{f.description}, #{f.foundOn}, #{f.foundBy}, #{f.raisedAt}, #{f.state}, #{f.factId},
        #{f.decidedBy}, #{f.decidedAt}, #{requestKey})
      """)
  void insert(@Param("f") Finding finding, @Param("requestKey") @Nullable String requestKey);

  @Update(
      """
      update finding set problem_id = #{problemId}, state = #{state}, fact_id = #{factId},
        decided_by = #{decidedBy}, decided_at = #{decidedAt}
      where id = #{id}
      """)
  void update(Finding finding);

  @Select(SELECT + "where id = #{id}")
  @Nullable Finding find(long id);

  @Select(SELECT + "where case_id = #{caseId}")
  @Nullable Finding ofCase(long caseId);

  @Select(SELECT + "where problem_id = #{problemId}")
  @Nullable Finding ofProblem(long problemId);

  @Select(SELECT + "where found_by = #{foundBy} and request_key = #{requestKey}")
  @Nullable Finding byRequest(
      @Param("foundBy") long foundBy, @Param("requestKey") String requestKey);

  @Select(
      SELECT
          + """
          where unit_code = #{unit} and campaign_id <=> #{campaign} and state = 'CONFIRMED'
            and fact_id = id
          order by id desc limit 50
          """)
  List<Finding> facts(@Param("unit") String unit, @Param("campaign") @Nullable Long campaign);

  @Select(
      "<script>"
          + SELECT
          + """
          where unit_path like concat(#{path}, '%')
          <if test="campaign != null">and campaign_id = #{campaign}</if>
          order by id desc limit 500
          </script>
          """)
  List<Finding> within(@Param("path") String path, @Param("campaign") @Nullable Long campaign);
}
