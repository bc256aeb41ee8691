package org.duban.transfer.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.transfer.Transfer;
import org.duban.transfer.TransferOutcome;
import org.duban.transfer.TransferResult.Responsible;
import org.duban.transfer.TransferResult.Share;
import org.jspecify.annotations.Nullable;

@Mapper
interface TransferMapper {

  /** A result without its lists. */
  record ResultRow(
      long caseId,
      TransferOutcome outcome,
      @Nullable PersonStanding standing,
      String authority,
      @Nullable String decisionNumber,
      String basis,
      LocalDate decidedOn,
      @Nullable LocalDate effectFrom,
      @Nullable LocalDate effectTo,
      @Nullable String note,
      LocalDateTime recordedAt) {}

  String RESULT =
      "select r.case_id, r.outcome, r.standing, r.authority, r.decision_number, r.basis,"
          + " r.decided_on, r.effect_from, r.effect_to, r.note, r.recorded_at"
          + " from transfer_result r ";

  @Insert(
      """
      insert into transfer (case_id, cause_case_id, target, kind, person_id, title, facts, evidence,
        defence, drafted_at) values (#{caseId}, #{causeCaseId}, #{target}, #{kind}, #{personId},
        #{title}, #{facts}, #{evidence}, #{defence}, #{draftedAt})
      """)
  void insert(Transfer transfer);

  @Select(
      """
      select case_id, cause_case_id, target, kind, person_id, title, facts, evidence, defence,
        drafted_at from transfer where case_id = #{caseId}
      """)
  @Nullable Transfer find(long caseId);

  @Insert(
      """
      insert into transfer_result (case_id, outcome, standing, authority, decision_number, basis,
        decided_on, effect_from, effect_to, note, recorded_at) values (#{caseId}, #{outcome},
        #{standing}, #{authority}, #{decisionNumber}, #{basis}, #{decidedOn}, #{effectFrom},
        #{effectTo}, #{note}, #{recordedAt})
      """)
  void insertResult(ResultRow row);

  @Insert(
      """
      insert into transfer_sanction (case_id, kind, person_id, effect_from, effect_to)
      select #{caseId}, #{kind}, t.person_id, #{from}, #{to}
      from transfer t where t.case_id = #{caseId}
      """)
  void insertSanction(
      @Param("caseId") long caseId,
      @Param("kind") String kind,
      @Param("from") @Nullable LocalDate from,
      @Param("to") @Nullable LocalDate to);

  @Insert(
      "insert into transfer_responsible (case_id, person_id, share) values (#{caseId},"
          + " #{personId}, #{share})")
  void insertResponsible(
      @Param("caseId") long caseId, @Param("personId") long personId, @Param("share") Share share);

  @Select(RESULT + "where r.case_id = #{caseId}")
  @Nullable ResultRow resultOf(long caseId);

  @Select(
      RESULT
          + "join transfer t on t.case_id = r.case_id where t.cause_case_id = #{cause}"
          + " order by r.recorded_at desc, r.case_id desc limit 1")
  @Nullable ResultRow latest(long cause);

  @Select("select kind from transfer_sanction where case_id = #{caseId} order by kind")
  List<String> kinds(long caseId);

  @Select(
      "select person_id, share from transfer_responsible where case_id = #{caseId}"
          + " order by person_id")
  List<Responsible> responsible(long caseId);

  @Select(
      """
      select kind, effect_from as `from`, effect_to as `to` from transfer_sanction
      where person_id = #{person} and effect_to > #{day} order by effect_to, kind
      """)
  List<RunningEffect> running(@Param("person") long person, @Param("day") LocalDate day);
}
