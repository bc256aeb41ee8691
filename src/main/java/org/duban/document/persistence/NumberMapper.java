package org.duban.document.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Numbers of documents and the words they begin with. */
@Mapper
public interface NumberMapper {

  @Select("select slot from document_lock where slot = #{slot} for update")
  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  int lock(int slot);

  @Select(
      "select last_number from document_counter where issuer = #{issuer} and series = #{series}"
          + " and year = #{year} for update")
  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  @Nullable Integer last(
      @Param("issuer") String issuer, @Param("series") String series, @Param("year") int year);

  @Insert(
      "insert into document_counter (issuer, series, year, last_number)"
          + " values (#{issuer}, #{series}, #{year}, 1)")
  void begin(
      @Param("issuer") String issuer, @Param("series") String series, @Param("year") int year);

  @Update(
      "update document_counter set last_number = last_number + 1 where issuer = #{issuer}"
          + " and series = #{series} and year = #{year}")
  void advance(
      @Param("issuer") String issuer, @Param("series") String series, @Param("year") int year);

  /** The word in use. */
  @Select(
      "select word from document_word where issuer = #{issuer}"
          + " order by taken_at desc, word desc limit 1")
  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  @Nullable String word(String issuer);

  @Select("select issuer from document_word where word = #{word}")
  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  @Nullable String holder(String word);

  /** 0 if the word is another's already. */
  @Insert(
      "insert ignore into document_word (word, issuer, taken_at)"
          + " values (#{word}, #{issuer}, #{at})")
  int take(
      @Param("word") String word, @Param("issuer") String issuer, @Param("at") LocalDateTime at);

  @Update("update document_word set taken_at = #{at} where word = #{word} and issuer = #{issuer}")
  int takeAgain(
      @Param("word") String word, @Param("issuer") String issuer, @Param("at") LocalDateTime at);
}
