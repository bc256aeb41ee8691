package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.campaign.Draw;

/** Draws, one per township and campaign. */
@Mapper
public interface DrawMapper {

  String COLUMNS =
      "id, campaign_id, township_code, algorithm, percent, seed, commitment, committed_at,"
          + " frozen_at, population, population_hash, drawn_at, sample";

  @Insert(
      "insert into draw (id, campaign_id, township_code, algorithm, percent, seed, commitment,"
          + " committed_at) values (#{id}, #{campaign}, #{township}, #{algorithm}, #{percent},"
          + " #{seed}, #{commitment}, #{at})")
  void commit(
      @Param("id") long id,
      @Param("campaign") long campaign,
      @Param("township") String township,
      @Param("algorithm") String algorithm,
      @Param("percent") int percent,
      @Param("seed") String seed,
      @Param("commitment") String commitment,
      @Param("at") LocalDateTime at);

  @Select("select " + COLUMNS + " from draw where id = #{id}")
  Optional<Draw> find(long id);

  @Select(
      "select "
          + COLUMNS
          + " from draw where campaign_id = #{campaign} and township_code ="
          + " #{township}")
  Optional<Draw> ofTownship(@Param("campaign") long campaign, @Param("township") String township);

  @Select(
      "select "
          + COLUMNS
          + " from draw where campaign_id = #{campaign} and township_code ="
          + " #{township} for update")
  Optional<Draw> lock(@Param("campaign") long campaign, @Param("township") String township);

  @Select("select " + COLUMNS + " from draw where campaign_id = #{campaign} order by township_code")
  List<Draw> ofCampaign(long campaign);

  @Update(
      "update draw set frozen_at = #{at}, population = #{population}, population_size = #{size},"
          + " population_hash = #{hash} where id = #{id} and frozen_at is null")
  int freeze(
      @Param("id") long id,
      @Param("population") String population,
      @Param("size") int size,
      @Param("hash") String hash,
      @Param("at") LocalDateTime at);

  @Update(
      "update draw set drawn_at = #{at}, drawn_by = #{by}, sample = #{sample}, sample_size ="
          + " #{size} where id = #{id} and drawn_at is null")
  int drawn(
      @Param("id") long id,
      @Param("sample") String sample,
      @Param("size") int size,
      @Param("by") long by,
      @Param("at") LocalDateTime at);
}
