package org.duban.publicity.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChallengeMapper {

  @Insert(
      "insert into public_challenge (token, difficulty, expires_at) values (#{token},"
          + " #{difficulty}, #{expiresAt})")
  void insert(
      @Param("token") String token,
      @Param("difficulty") int difficulty,
      @Param("expiresAt") LocalDateTime expiresAt);

  @Select(
      "select difficulty from public_challenge where token = #{token} and expires_at > #{now} for"
          + " update")
  @Nullable Integer difficulty(@Param("token") String token, @Param("now") LocalDateTime now);

  @Delete("delete from public_challenge where token = #{token}")
  void delete(String token);

  @Delete("delete from public_challenge where expires_at < #{before} limit 100")
  void purge(LocalDateTime before);
}
