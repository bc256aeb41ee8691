package org.duban.campaign.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignItem;
import org.duban.campaign.CampaignStage;
import org.duban.campaign.CampaignState;

/** Campaigns with their stages, scope and catalogue. */
@Mapper
public interface CampaignMapper {

  String COLUMNS =
      "id, template, code, name, unit_code, period_from, period_to, leniency_date, refusal_date,"
          + " policy, state, stage, case_id, launched_at, version";

  @Insert(
      "insert into campaign (id, template, code, name, unit_code, period_from, period_to,"
          + " leniency_date, refusal_date, policy, state, created_by, created_at, version) values"
          + " (#{id}, #{d.template}, #{d.code}, #{d.name}, #{d.unitCode}, #{d.periodFrom},"
          + " #{d.periodTo}, #{d.leniencyDate}, #{d.refusalDate}, #{policy}, 'DRAFT', #{by}, #{at},"
          + " 1)")
  void insert(
      @Param("id") long id,
      @Param("d") CampaignDraft draft,
      @Param("policy") String policy,
      @Param("by") long by,
      @Param("at") LocalDateTime at);

  @Update(
      "update campaign set template = #{d.template}, code = #{d.code}, name = #{d.name}, period_from"
          + " = #{d.periodFrom}, period_to = #{d.periodTo}, leniency_date = #{d.leniencyDate},"
          + " refusal_date = #{d.refusalDate}, policy = #{policy}, version = version + 1 where id ="
          + " #{id} and version = #{version} and state = 'DRAFT'")
  int update(
      @Param("id") long id,
      @Param("version") int version,
      @Param("d") CampaignDraft draft,
      @Param("policy") String policy);

  @Select("select " + COLUMNS + " from campaign where id = #{id}")
  Optional<Campaign> find(long id);

  @Select("select " + COLUMNS + " from campaign where id = #{id} for update")
  Optional<Campaign> lock(long id);

  @Select("select " + COLUMNS + " from campaign where code = #{code}")
  Optional<Campaign> byCode(String code);

  @Select("select " + COLUMNS + " from campaign order by id desc limit 200")
  List<Campaign> latest();

  @Update(
      "update campaign set state = #{state}, stage = #{stage}, version = version + 1 where id ="
          + " #{id}")
  void setState(
      @Param("id") long id, @Param("state") CampaignState state, @Param("stage") int stage);

  @Update("update campaign set case_id = #{caseId} where id = #{id}")
  void setCase(@Param("id") long id, @Param("caseId") long caseId);

  @Update("update campaign set launched_at = #{at} where id = #{id} and launched_at is null")
  int setLaunched(@Param("id") long id, @Param("at") LocalDateTime at);

  @Insert(
      "insert into campaign_stage (campaign_id, no, name, ends_on) values (#{id}, #{s.no},"
          + " #{s.name}, #{s.endsOn})")
  void insertStage(@Param("id") long id, @Param("s") CampaignDraft.StageEnd stage);

  @Select(
      "select no, name, ends_on, opened_at, closed_at from campaign_stage where campaign_id = #{id}"
          + " order by no")
  List<CampaignStage> stages(long id);

  @Update(
      "update campaign_stage set opened_at = #{at} where campaign_id = #{id} and no = #{no} and"
          + " opened_at is null")
  void openStage(@Param("id") long id, @Param("no") int no, @Param("at") LocalDateTime at);

  @Update(
      "update campaign_stage set closed_at = #{at} where campaign_id = #{id} and no = #{no} and"
          + " closed_at is null")
  void closeStage(@Param("id") long id, @Param("no") int no, @Param("at") LocalDateTime at);

  @Update("update campaign_stage set ends_on = #{date} where campaign_id = #{id} and no = #{no}")
  void moveStage(@Param("id") long id, @Param("no") int no, @Param("date") LocalDate date);

  @Insert("insert into campaign_scope (campaign_id, kind, value) values (#{id}, #{kind}, #{value})")
  void insertScope(@Param("id") long id, @Param("kind") String kind, @Param("value") String value);

  @Select(
      "select value from campaign_scope where campaign_id = #{id} and kind = #{kind} order by"
          + " value")
  List<String> scope(@Param("id") long id, @Param("kind") String kind);

  @Insert(
      "insert into campaign_item (campaign_id, code, group_code, position, name, audience) values"
          + " (#{id}, #{i.code}, #{i.groupCode}, #{position}, #{i.name}, #{i.audience})")
  void insertItem(
      @Param("id") long id, @Param("position") int position, @Param("i") CampaignItem item);

  @Select(
      "select code, group_code, name, audience from campaign_item where campaign_id = #{id} order by"
          + " position")
  List<CampaignItem> items(long id);

  @Delete("delete from campaign_stage where campaign_id = #{id}")
  void deleteStages(long id);

  @Delete("delete from campaign_scope where campaign_id = #{id}")
  void deleteScope(long id);

  @Delete("delete from campaign_item where campaign_id = #{id}")
  void deleteItems(long id);

  @Insert(
      "insert ignore into campaign_report_due (campaign_id, kind, period, due_on) values (#{id},"
          + " #{kind}, #{period}, #{due})")
  void insertReportDue(
      @Param("id") long id,
      @Param("kind") String kind,
      @Param("period") String period,
      @Param("due") LocalDate due);

  @Update(
      "update campaign_report_due set received_at = #{at} where campaign_id = #{id} and kind ="
          + " #{kind} and period = #{period}")
  void receiveReport(
      @Param("id") long id,
      @Param("kind") String kind,
      @Param("period") String period,
      @Param("at") LocalDateTime at);
}
