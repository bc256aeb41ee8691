package org.duban.escalation.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.escalation.Strike;
import org.jspecify.annotations.Nullable;

@Mapper
interface StrikeMapper {

  String SELECT =
      """
      select id, city_code, no, finding_id, fact_id, case_id, campaign_id, unit_code, unit_path,
        area_code, answerable_code, addressee_code, kind, counted_on, unit_count, area_count, step,
        state, ended_at, ended_reason, escalation_case_id, noticed_on, contest_until
      from strike
      """;

  /** Takes the row's lock at once; reading first and locking then would let two meet in between. */
  @Insert(
      """
      insert into strike_scope (city_code, last_no) values (#{city}, 1)
      on duplicate key update last_no = last_no + 1
      """)
  void lock(String city);

  @Select("select last_no from strike_scope where city_code = #{city}")
  long lastNo(String city);

  @Insert(
      """
      insert into strike (id, city_code, no, finding_id, fact_id, live, case_id, campaign_id,
        unit_code, unit_path, area_code, answerable_code, addressee_code, kind, counted_on,
        unit_count, area_count, step, state, ended_at, ended_reason, escalation_case_id,
        noticed_on, contest_until)
      values (#{id}, #{cityCode}, #{no}, #{findingId}, #{factId}, true, #{caseId}, #{campaignId},
        #{unitCode}, #{unitPath}, #{areaCode}, #{answerableCode}, #{addresseeCode}, #{kind},
        #{countedOn}, #{unitCount}, #{areaCount}, #{step}, #{state}, #{endedAt}, #{endedReason},
        #{escalationCaseId}, #{noticedOn}, #{contestUntil})
      """)
  void insert(Strike strike);

  @Update(
      """
      update strike set live = case when #{state} = 'COUNTED' then true else null end,
        addressee_code = #{addresseeCode}, unit_count = #{unitCount}, area_count = #{areaCount},
        step = #{step}, state = #{state}, ended_at = #{endedAt}, ended_reason = #{endedReason},
        escalation_case_id = #{escalationCaseId}, noticed_on = #{noticedOn},
        contest_until = #{contestUntil}
      where id = #{id}
      """)
  void update(Strike strike);

  @Update("update strike set noticed_on = #{on}, contest_until = #{until} where id = #{id}")
  void notice(@Param("id") long id, @Param("on") LocalDate on, @Param("until") LocalDate until);

  @Select(SELECT + "where id = #{id}")
  @Nullable Strike find(long id);

  @Select(SELECT + "where finding_id = #{findingId}")
  @Nullable Strike ofFinding(long findingId);

  @Select(SELECT + "where escalation_case_id = #{caseId}")
  @Nullable Strike ofEscalation(long caseId);

  @Select(SELECT + "where fact_id = #{factId} and live = true")
  @Nullable Strike ofFact(long factId);

  @Select(
      "<script>"
          + SELECT
          + """
          where unit_code = #{unit} <if test="live">and live = true</if>
          <if test="area != null">
          union
          """
          + SELECT
          + """
          where area_code = #{area} <if test="live">and live = true</if>
          </if>
          order by no
          </script>
          """)
  List<Strike> of(
      @Param("unit") String unit,
      @Param("area") @Nullable String area,
      @Param("live") boolean live);

  @Select(
      "<script>"
          + SELECT
          + """
          where (unit_path like concat(#{path}, '%') or addressee_code in
            (select code from unit where path like concat(#{path}, '%')))
          <if test="campaign != null">and campaign_id = #{campaign}</if>
          order by no
          </script>
          """)
  List<Strike> within(@Param("path") String path, @Param("campaign") @Nullable Long campaign);
}
