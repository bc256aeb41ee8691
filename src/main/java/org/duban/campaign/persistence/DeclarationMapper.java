package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.campaign.Declaration;
import org.duban.campaign.DeclarationStatus;
import org.jspecify.annotations.Nullable;

/** Declarations, one by one and by round. */
@Mapper
public interface DeclarationMapper {

  String COLUMNS =
      "id, campaign_id, round_id, person_id, unit_code, township_code, declarant, title,"
          + " paper_code, case_id, case_no, status, mode, declared_at, verified_at, verification,"
          + " problems, omitted, drawn";

  @Select("select " + COLUMNS + " from declaration where case_id = #{caseId}")
  Optional<Declaration> byCase(long caseId);

  @Select(
      "select "
          + COLUMNS
          + " from declaration where campaign_id = #{campaign} and subject_key = #{subject}")
  Optional<Declaration> bySubject(
      @Param("campaign") long campaign, @Param("subject") String subject);

  @Select("select " + COLUMNS + " from declaration where paper_code = #{code}")
  Optional<Declaration> byPaperCode(String code);

  @Select("select " + COLUMNS + " from declaration where round_id = #{roundId} order by id")
  List<Declaration> ofRound(long roundId);

  @Select(
      "<script>select "
          + COLUMNS
          + " from declaration where round_id in <foreach item='r' collection='rounds' open='('"
          + " separator=',' close=')'>#{r}</foreach> order by id</script>")
  List<Declaration> ofRounds(@Param("rounds") List<Long> rounds);

  @Select(
      "select "
          + COLUMNS
          + " from declaration where id between #{from} and #{to} and status = 'PLANNED' order by id"
          + " for update")
  List<Declaration> planned(@Param("from") long from, @Param("to") long to);

  @Select(
      "<script>select "
          + COLUMNS
          + " from declaration where campaign_id = #{campaign} and id > #{after}"
          + "<if test='unit != null'> and (unit_code = #{unit} or township_code = #{unit})</if>"
          + "<if test='status != null'> and status = #{status}</if>"
          + " order by id limit #{limit}</script>")
  List<Declaration> page(
      @Param("campaign") long campaign,
      @Param("unit") @Nullable String unit,
      @Param("status") @Nullable String status,
      @Param("after") long after,
      @Param("limit") int limit);

  @Select(
      "select case_no from declaration where campaign_id = #{campaign} and township_code ="
          + " #{township} and person_id is not null and declared_at is not null order by case_no")
  List<String> population(@Param("campaign") long campaign, @Param("township") String township);

  @Update("update declaration set status = #{status} where id = #{id}")
  void setStatus(@Param("id") long id, @Param("status") DeclarationStatus status);

  @Update(
      "update declaration set status = 'DECLARED', mode = #{mode}, entered_by = #{by}, declared_at ="
          + " coalesce(declared_at, #{at}) where id = #{id}")
  void declare(
      @Param("id") long id,
      @Param("mode") String mode,
      @Param("by") long by,
      @Param("at") LocalDateTime at);

  @Update(
      "update declaration set verification = #{verification}, verified_at = #{at} where id = #{id}")
  void verify(
      @Param("id") long id,
      @Param("verification") String verification,
      @Param("at") LocalDateTime at);

  @Update(
      "update declaration set omitted = (declared_at is null), status = 'WAITING' where id ="
          + " #{id}")
  void recordOmission(@Param("id") long id);

  @Insert(
      "insert into declaration_problem (declaration_id, item_code, row_id) values (#{id}, #{item},"
          + " #{row})")
  void insertProblem(@Param("id") long id, @Param("item") String item, @Param("row") long row);

  @Select(
      "select row_id from declaration_problem where declaration_id = #{id} and item_code ="
          + " #{item}")
  Optional<Long> problemRow(@Param("id") long id, @Param("item") String item);

  @Update("update declaration set problems = #{problems} where id = #{id}")
  void setProblems(@Param("id") long id, @Param("problems") int problems);

  @Update(
      "update declaration set status = #{status}, closed_at = #{at} where id = #{id} and closed_at"
          + " is null")
  void close(
      @Param("id") long id,
      @Param("status") DeclarationStatus status,
      @Param("at") LocalDateTime at);

  @Update(
      "<script>update declaration set drawn = true where campaign_id = #{campaign} and case_no in"
          + " <foreach item='n' collection='numbers' open='(' separator=','"
          + " close=')'>#{n}</foreach></script>")
  void markDrawn(@Param("campaign") long campaign, @Param("numbers") List<String> caseNumbers);

  @Update(
      "update declaration set status = 'DISPOSED' where campaign_id = #{campaign} and person_id ="
          + " #{person} and status = 'AWAITING_DISPOSITION'")
  void disposed(@Param("campaign") long campaign, @Param("person") long person);

  /** Whole cases whose sheet is still out get the moved end as their own limit. */
  @Update(
      "update case_file c join declaration d on d.case_id = c.id set c.due_at = #{due} where"
          + " d.campaign_id = #{campaign} and d.closed_at is null")
  void moveCaseDue(@Param("campaign") long campaign, @Param("due") LocalDateTime due);

  /** Not in, of rounds whose collection has ended: they are to be told. */
  @Select(
      "select "
          + COLUMNS
          + " from declaration d where d.status in ('OPEN', 'RETURNED', 'SUPPLEMENTING') and"
          + " exists (select 1 from declaration_round r where r.id = d.round_id and r.collected_at"
          + " is not null) and d.id > #{after} order by d.id limit #{limit} for update")
  List<Declaration> notIn(@Param("after") long after, @Param("limit") int limit);

  /** Waiting, of rounds whose list was received: they go on. */
  @Select(
      "select "
          + COLUMNS
          + " from declaration d where d.status = 'WAITING' and exists (select 1 from"
          + " declaration_round r where r.id = d.round_id and r.listed_at is not null) and"
          + " d.id > #{after} order by d.id limit #{limit} for update")
  List<Declaration> released(@Param("after") long after, @Param("limit") int limit);
}
