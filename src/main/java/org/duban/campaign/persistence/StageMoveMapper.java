package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.campaign.StageMove;

/** Moves of stage dates, asked for and decided. */
@Mapper
public interface StageMoveMapper {

  String COLUMNS = "id, campaign_id, stage_no, old_date, new_date, reason, state, case_id";

  @Insert(
      "insert into stage_move (id, campaign_id, stage_no, old_date, new_date, reason, requested_by,"
          + " requested_at, state) values (#{m.id}, #{m.campaignId}, #{m.stageNo}, #{m.oldDate},"
          + " #{m.newDate}, #{m.reason}, #{by}, #{at}, #{m.state})")
  void insert(@Param("m") StageMove move, @Param("by") long by, @Param("at") LocalDateTime at);

  @Update("update stage_move set case_id = #{caseId} where id = #{id}")
  void setCase(@Param("id") long id, @Param("caseId") long caseId);

  @Select("select " + COLUMNS + " from stage_move where case_id = #{caseId}")
  Optional<StageMove> byCase(long caseId);

  @Select(
      "select "
          + COLUMNS
          + " from stage_move where campaign_id = #{campaign} and stage_no ="
          + " #{stage} and state = 'REQUESTED' limit 1")
  Optional<StageMove> pending(@Param("campaign") long campaign, @Param("stage") int stage);

  @Update(
      "update stage_move set state = #{state}, decided_at = #{at} where id = #{id} and state ="
          + " 'REQUESTED'")
  int decide(@Param("id") long id, @Param("state") String state, @Param("at") LocalDateTime at);
}
