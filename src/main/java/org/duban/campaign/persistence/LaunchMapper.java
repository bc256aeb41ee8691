package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Chunks of a launch, leased by one worker at a time. */
@Mapper
public interface LaunchMapper {

  /** A run of declarations or rounds to be started in one transaction. */
  record Chunk(
      long id,
      long campaignId,
      int position,
      String kind,
      long fromId,
      long toId,
      int size,
      int attempts) {}

  /** Sums over the chunks of a campaign. */
  record LaunchSums(long total, long done, long failed, long ready) {}

  @Insert(
      "insert into launch_chunk (id, campaign_id, position, kind, from_id, to_id, size, state)"
          + " values (#{id}, #{campaign}, #{position}, #{kind}, #{from}, #{to}, #{size}, 'READY')")
  void insert(
      @Param("id") long id,
      @Param("campaign") long campaign,
      @Param("position") int position,
      @Param("kind") String kind,
      @Param("from") long from,
      @Param("to") long to,
      @Param("size") int size);

  @Select(
      "select id, campaign_id, position, kind, from_id, to_id, size, attempts from launch_chunk where state ="
          + " 'READY' and (leased_until is null or leased_until < #{now}) order by campaign_id,"
          + " position limit #{limit}")
  List<Chunk> ready(@Param("now") LocalDateTime now, @Param("limit") int limit);

  @Update(
      "update launch_chunk set leased_by = #{by}, leased_until = #{until}, attempts = attempts + 1"
          + " where id = #{id} and state = 'READY' and (leased_until is null or leased_until <"
          + " #{now})")
  int lease(
      @Param("id") long id,
      @Param("by") String by,
      @Param("until") LocalDateTime until,
      @Param("now") LocalDateTime now);

  @Update(
      "update launch_chunk set state = 'DONE', error = null where id = #{id} and leased_by = #{by}"
          + " and state = 'READY'")
  int done(@Param("id") long id, @Param("by") String by);

  @Delete("delete from launch_chunk where id = #{id}")
  void delete(long id);

  @Update(
      "update launch_chunk set state = #{state}, error = #{error}, leased_until = null where id ="
          + " #{id}")
  void fail(@Param("id") long id, @Param("state") String state, @Param("error") String error);

  @Update(
      "update launch_chunk set state = 'READY', attempts = 0, leased_until = null where campaign_id"
          + " = #{campaign} and state = 'FAILED'")
  int retry(long campaign);

  @Select(
      "select coalesce(sum(size), 0) as total, coalesce(sum(case when state = 'DONE' then size else"
          + " 0 end), 0) as done, coalesce(sum(case when state = 'FAILED' then size else 0 end), 0) as"
          + " failed, coalesce(sum(case when state = 'READY' then size else 0 end), 0) as ready from"
          + " launch_chunk where campaign_id = #{campaign} and kind = 'DECLARATIONS'")
  LaunchSums sums(long campaign);

  @Select(
      "select error from launch_chunk where campaign_id = #{campaign} and state = 'FAILED' limit 1")
  Optional<String> firstError(long campaign);
}
