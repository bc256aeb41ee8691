package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.campaign.Round;
import org.duban.campaign.RoundState;
import org.jspecify.annotations.Nullable;

/** Rounds of villages and units. */
@Mapper
public interface RoundMapper {

  String COLUMNS =
      "id, campaign_id, unit_code, township_code, case_id, state, collected_at, listed_at";

  @Select("select " + COLUMNS + " from declaration_round where id = #{id}")
  Optional<Round> find(long id);

  @Select("select " + COLUMNS + " from declaration_round where id = #{id} for update")
  Optional<Round> lock(long id);

  @Select("select " + COLUMNS + " from declaration_round where case_id = #{caseId}")
  Optional<Round> byCase(long caseId);

  @Select(
      "<script>select "
          + COLUMNS
          + " from declaration_round where campaign_id = #{campaign}"
          + "<if test='unit != null'> and (unit_code = #{unit} or township_code = #{unit})</if>"
          + " order by township_code, unit_code limit 1000</script>")
  List<Round> list(@Param("campaign") long campaign, @Param("unit") @Nullable String unit);

  @Select(
      "select "
          + COLUMNS
          + " from declaration_round where id between #{from} and #{to} and state = 'PLANNED' order"
          + " by id for update")
  List<Round> planned(@Param("from") long from, @Param("to") long to);

  @Select(
      "select "
          + COLUMNS
          + " from declaration_round where state = #{state} and case_id is not null")
  List<Round> inState(RoundState state);

  /** Collecting rounds in which every declaration of a launched member is in. */
  @Select(
      "select "
          + COLUMNS
          + " from declaration_round r where r.state = 'COLLECTING' and not exists (select 1 from"
          + " declaration d where d.round_id = r.id and d.status in ('PLANNED', 'OPEN', 'DECLARED',"
          + " 'RETURNED', 'SUPPLEMENTING')) and exists (select 1 from declaration d where"
          + " d.round_id = r.id) limit #{limit}")
  List<Round> allIn(int limit);

  /** Strata in which every round waits for the draw and every declaration has its result. */
  @Select(
      "select min(r.id) as id, r.campaign_id, r.township_code as unit_code, r.township_code,"
          + " null as case_id, 'AWAITING_DRAW' as state, null as collected_at, null as listed_at "
          + "from declaration_round r where not exists (select 1 from declaration d"
          + " where d.campaign_id = r.campaign_id and d.township_code = r.township_code and"
          + " d.status in ('PLANNED', 'OPEN', 'DECLARED', 'RETURNED', 'SUPPLEMENTING',"
          + " 'OMITTED')) group by r.campaign_id, r.township_code having sum(case when state"
          + " = 'AWAITING_DRAW' then 1 else 0 end) > 0 and sum(case when state in ('PLANNED',"
          + " 'COLLECTING', 'CONFIRMING', 'JOINT_CHECK') then 1 else 0 end) = 0")
  List<Round> strataToDraw();

  /** Released rounds with no open declaration. */
  @Select(
      "select "
          + COLUMNS
          + " from declaration_round r where r.state = 'RELEASED' and not exists (select 1 from"
          + " declaration d where d.round_id = r.id and d.closed_at is null) limit 500")
  List<Round> membersClosed();

  @Update("update declaration_round set state = #{state}, changed_at = #{at} where id = #{id}")
  void setState(
      @Param("id") long id, @Param("state") RoundState state, @Param("at") LocalDateTime at);

  @Update(
      "update declaration_round set state = 'CONFIRMING', collected_at = #{at}, changed_at = #{at}"
          + " where id = #{id}")
  void closeCollection(@Param("id") long id, @Param("at") LocalDateTime at);

  @Update(
      "update declaration_round set state = 'RELEASED', listed_at = #{at}, changed_at = #{at} where"
          + " id = #{id}")
  void release(@Param("id") long id, @Param("at") LocalDateTime at);
}
