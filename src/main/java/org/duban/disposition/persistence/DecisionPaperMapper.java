package org.duban.disposition.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.disposition.DefenceMode;
import org.duban.disposition.DispositionDecision;
import org.duban.disposition.DispositionDraft;
import org.jspecify.annotations.Nullable;

/** Drafts and decisions. */
@Mapper
public interface DecisionPaperMapper {

  /** Measures of an earlier decision in force. */
  record InForce(String measures, LocalDate decidedOn) {}

  @Select(
      """
      select case_id, no, outcome, deviation, kinds as measures, veto_until, facts, evidence,
        basis, drafted_by, drafted_at, defence_mode, defence_text, defence_by, defence_at,
        review_conclusion, review_reason, reviewed_by, reviewed_at
      from disposition_draft where case_id = #{caseId} order by no
      """)
  List<DispositionDraft> drafts(long caseId);

  @Insert(
      """
      insert into disposition_draft (case_id, no, outcome, deviation, kinds, veto_until, facts,
        evidence, basis, drafted_by, drafted_at)
      values (#{caseId}, #{no}, #{outcome}, #{deviation}, #{measures}, #{vetoUntil}, #{facts},
        #{evidence}, #{basis}, #{draftedBy}, #{draftedAt})
      """)
  void insertDraft(DispositionDraft draft);

  @Update(
      """
      update disposition_draft set defence_mode = #{mode}, defence_text = #{text},
        defence_by = #{by}, defence_at = #{at} where case_id = #{caseId} and no = #{no}
      """)
  void hear(
      @Param("caseId") long caseId,
      @Param("no") int no,
      @Param("mode") DefenceMode mode,
      @Param("text") @Nullable String text,
      @Param("by") @Nullable Long by,
      @Param("at") LocalDateTime at);

  @Update(
      """
      update disposition_draft set review_conclusion = #{conclusion}, review_reason = #{reason},
        reviewed_by = #{by}, reviewed_at = #{at} where case_id = #{caseId} and no = #{no}
      """)
  void review(
      @Param("caseId") long caseId,
      @Param("no") int no,
      @Param("conclusion") String conclusion,
      @Param("reason") String reason,
      @Param("by") long by,
      @Param("at") LocalDateTime at);

  @Select(
      """
      select case_id, no, number, outcome, kinds as measures, veto_until, subject_line, facts,
        evidence, basis, remedy, authority, decided_on, decided_by, reason, effect_until,
        outside_from
      from disposition_decision where case_id = #{caseId} order by no
      """)
  List<DispositionDecision> decisions(long caseId);

  @Insert(
      """
      insert into disposition_decision (case_id, no, number, outcome, kinds, veto_until,
        subject_line, facts, evidence, basis, remedy, authority, decided_on, decided_by, reason,
        effect_until, outside_from)
      values (#{caseId}, #{no}, #{number}, #{outcome}, #{measures}, #{vetoUntil}, #{subjectLine},
        #{facts}, #{evidence}, #{basis}, #{remedy}, #{authority}, #{decidedOn}, #{decidedBy},
        #{reason}, #{effectUntil}, #{outsideFrom})
      """)
  void insertDecision(DispositionDecision decision);

  /** Last decisions about the person in other cases that are in force and still have effect. */
  @Select(
      """
      select x.kinds as measures, x.decided_on from disposition_decision x
      join disposition d on d.case_id = x.case_id
      where d.person_id = #{person} and d.case_id <> #{except} and not d.revoked
        and x.effect_until >= #{day}
        and x.no = (select max(y.no) from disposition_decision y where y.case_id = x.case_id)
      """)
  List<InForce> inForce(
      @Param("person") long person, @Param("except") long except, @Param("day") LocalDate day);

  @Insert(
      """
      insert into document_number (agency, doc_year, last_no) values (#{agency}, #{year}, 1)
      on duplicate key update last_no = last_no + 1
      """)
  void takeNumber(@Param("agency") String agency, @Param("year") int year);

  @Select("select last_no from document_number where agency = #{agency} and doc_year = #{year}")
  int takenNumber(@Param("agency") String agency, @Param("year") int year);

  @Delete("delete from disposition_draft where case_id = #{caseId}")
  int deleteDrafts(long caseId);
}
