package org.duban.disposition.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.disposition.Disposition;
import org.duban.disposition.DispositionStatus;
import org.duban.disposition.Facts;
import org.duban.disposition.OpenedFor;
import org.duban.disposition.Outcome;
import org.duban.disposition.Seriousness;
import org.jspecify.annotations.Nullable;

/** Dispositions and the problems they take. */
@Mapper
public interface DispositionMapper {

  String COLUMNS =
      " d.case_id, d.case_no, d.person_id, d.unit_code, d.campaign_id, d.opened_for, d.status,"
          + " d.found_by, d.declared_in_time, d.after_self_check, d.rectified, d.open_at_refusal,"
          + " d.refused, d.concealed, d.earlier, d.seriousness, d.tolerance, d.tolerance_reason,"
          + " d.standing, d.facts as statement, d.confirmed_by, d.confirmed_at, d.outcome,"
          + " d.outcome_rules, d.authority, d.opened_at, d.ended_at, d.delivery_way,"
          + " d.delivered_on, d.delivery_detail, d.delivered_by, d.window_until, d.executed_on,"
          + " d.execution_report, d.executed_by, d.revoked ";

  @Select("select" + COLUMNS + "from disposition d where d.case_id = #{caseId}")
  Optional<Disposition> find(long caseId);

  @Select("select" + COLUMNS + "from disposition d where d.case_id = #{caseId} for update")
  Optional<Disposition> lock(long caseId);

  @Insert(
      """
      insert into disposition (case_id, case_no, person_id, unit_code, campaign_id, opened_for,
        status, live, found_by, declared_in_time, after_self_check, rectified, open_at_refusal,
        refused, concealed, earlier, tolerance, opened_at)
      values (#{caseId}, #{caseNo}, #{person}, #{unit}, #{campaign}, #{openedFor}, 'FACTS', true,
        'CHECK', false, false, 'OPEN', false, false, false, 0, false, #{at})
      """)
  void insert(
      @Param("caseId") long caseId,
      @Param("caseNo") String caseNo,
      @Param("person") long person,
      @Param("unit") String unit,
      @Param("campaign") @Nullable Long campaign,
      @Param("openedFor") OpenedFor openedFor,
      @Param("at") LocalDateTime at);

  @Insert(
      "insert into disposition_problem (case_id, row_id, live) values (#{caseId}, #{row}, true)")
  void takeProblem(@Param("caseId") long caseId, @Param("row") long row);

  /** Every problem of the person in the campaign that no disposition has. */
  @Insert(
      """
      insert into disposition_problem (case_id, row_id, live)
      select #{caseId}, r.id, true from register_row r
      where r.register_key = 'problem' and r.campaign_id = #{campaign}
        and r.person_id = #{person} and r.status <> 'WITHDRAWN'
        and not exists (select 1 from disposition_problem p where p.row_id = r.id and p.live)
      """)
  int takeProblems(
      @Param("caseId") long caseId, @Param("campaign") long campaign, @Param("person") long person);

  @Select("select count(*) from disposition_problem where row_id = #{row} and live")
  int taken(long row);

  @Select("select row_id from disposition_problem where case_id = #{caseId} order by row_id")
  List<Long> problemRows(long caseId);

  /** Nothing came of it: others may take its problems. */
  @Update(
      """
      update disposition d left join disposition_problem p on p.case_id = d.case_id
      set d.live = null, p.live = null where d.case_id = #{caseId}
      """)
  void release(long caseId);

  @Update("update disposition set status = #{status} where case_id = #{caseId}")
  void setStatus(@Param("caseId") long caseId, @Param("status") DispositionStatus status);

  @Update(
      """
      update disposition set found_by = #{f.foundBy}, declared_in_time = #{f.declaredInTime},
        after_self_check = #{f.afterSelfCheck}, rectified = #{f.rectified},
        open_at_refusal = #{f.openAtRefusal}, refused = #{f.refused}, concealed = #{f.concealed},
        earlier = #{f.earlier} where case_id = #{caseId}
      """)
  void setFacts(@Param("caseId") long caseId, @Param("f") Facts facts);

  @Update(
      """
      update disposition set seriousness = #{seriousness}, standing = #{standing},
        tolerance = #{tolerance}, tolerance_reason = #{reason}, facts = #{statement},
        confirmed_by = #{by}, confirmed_at = #{at} where case_id = #{caseId}
      """)
  void confirm(
      @Param("caseId") long caseId,
      @Param("seriousness") Seriousness seriousness,
      @Param("standing") String standing,
      @Param("tolerance") boolean tolerance,
      @Param("reason") @Nullable String reason,
      @Param("statement") String statement,
      @Param("by") long by,
      @Param("at") LocalDateTime at);

  @Update(
      """
      update disposition set outcome = #{outcome}, outcome_rules = #{rules},
        authority = #{authority} where case_id = #{caseId}
      """)
  void propose(
      @Param("caseId") long caseId,
      @Param("outcome") Outcome outcome,
      @Param("rules") String rules,
      @Param("authority") String authority);

  @Update(
      """
      update disposition set delivery_way = #{way}, delivered_on = #{on},
        delivery_detail = #{detail}, delivered_by = #{by}, window_until = #{until}
      where case_id = #{caseId}
      """)
  void deliver(
      @Param("caseId") long caseId,
      @Param("way") String way,
      @Param("on") LocalDate on,
      @Param("detail") String detail,
      @Param("by") long by,
      @Param("until") LocalDate until);

  @Update("update disposition set window_until = #{until} where case_id = #{caseId}")
  void setWindow(@Param("caseId") long caseId, @Param("until") LocalDate until);

  @Update(
      """
      update disposition set executed_on = #{on}, execution_report = #{report},
        executed_by = #{by} where case_id = #{caseId}
      """)
  void execute(
      @Param("caseId") long caseId,
      @Param("on") LocalDate on,
      @Param("report") String report,
      @Param("by") long by);

  @Update("update disposition set revoked = true where case_id = #{caseId}")
  void revoke(long caseId);

  @Update(
      """
      update disposition set status = #{status}, ended_at = #{at} where case_id = #{caseId}
      """)
  void end(
      @Param("caseId") long caseId,
      @Param("status") DispositionStatus status,
      @Param("at") LocalDateTime at);

  /** Dispositions of units within any of these paths, newest first. */
  @Select(
      """
      <script>
      select
      """
          + COLUMNS
          + """
      from disposition d join case_file c on c.id = d.case_id
      where (<foreach collection="paths" item="p" separator=" or ">c.unit_path like
        concat(#{p}, '%')</foreach>)
      <if test="campaign != null"> and d.campaign_id = #{campaign}</if>
      <if test="path != null"> and c.unit_path like concat(#{path}, '%')</if>
      <if test="status != null"> and d.status = #{status}</if>
      <if test="before != null"><![CDATA[ and d.case_id < #{before}]]></if>
      order by d.case_id desc limit #{limit}
      </script>
      """)
  List<Disposition> page(
      @Param("paths") List<String> paths,
      @Param("campaign") @Nullable Long campaign,
      @Param("path") @Nullable String path,
      @Param("status") @Nullable String status,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);
}
