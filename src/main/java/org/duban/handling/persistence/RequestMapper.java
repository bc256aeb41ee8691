package org.duban.handling.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Requests that were carried out, with what came of them. */
@Mapper
public interface RequestMapper {

  /** A request that was carried out. */
  record KnownRequest(String what, String result) {}

  /** 0 if the key was used before. */
  @Insert(
      """
      insert ignore into handled_request (person_id, account_id, request_key, what, result, at)
      values (#{person}, #{account}, #{key}, #{what}, 'null', #{at})
      """)
  int begin(
      @Param("person") long person,
      @Param("account") long account,
      @Param("key") String key,
      @Param("what") String what,
      @Param("at") LocalDateTime at);

  @Update(
      """
      update handled_request set result = #{result}
      where person_id = #{person} and account_id = #{account} and request_key = #{key}
      """)
  void end(
      @Param("person") long person,
      @Param("account") long account,
      @Param("key") String key,
      @Param("result") String result);

  @Select(
      """
      select what, result from handled_request
      where person_id = #{person} and account_id = #{account} and request_key = #{key}
      """)
  KnownRequest find(
      @Param("person") long person, @Param("account") long account, @Param("key") String key);

  /** Forgets a part of what is older; returns how much. */
  @Delete("delete from handled_request where at < #{before} limit 10000")
  int forget(LocalDateTime before);
}
