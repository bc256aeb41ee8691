package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.campaign.RoundList;
import org.duban.campaign.RoundListLine;
import org.jspecify.annotations.Nullable;

/** Problem lists of rounds. */
@Mapper
public interface RoundListMapper {

  String COLUMNS =
      "id, round_id, no, state, hash, members, problems, compiled_at, signed_by, signed_at,"
          + " decided_by, decided_at, reason";

  @Insert(
      "insert into round_list (id, round_id, no, state, hash, members, problems, compiled_at) values"
          + " (#{id}, #{roundId}, #{no}, #{state}, #{hash}, #{members}, #{problems},"
          + " #{compiledAt})")
  void insert(RoundList list);

  @Insert(
      "<script>insert into round_list_line (list_id, declaration_id, person_id, case_no, status,"
          + " verification, omitted, drawn, problems) values <foreach item='l' collection='lines'"
          + " separator=','>(#{list}, #{l.declarationId}, #{l.personId}, #{l.caseNo}, #{l.status},"
          + " #{l.verification}, #{l.omitted}, #{l.drawn}, #{l.problems})</foreach></script>")
  void insertLines(@Param("list") long list, @Param("lines") List<RoundListLine> lines);

  @Select(
      "select " + COLUMNS + " from round_list where round_id = #{roundId} order by no desc limit 1")
  Optional<RoundList> latest(long roundId);

  @Select("select " + COLUMNS + " from round_list where round_id = #{roundId} order by no")
  List<RoundList> ofRound(long roundId);

  @Select(
      "select declaration_id, person_id, case_no, status, verification, omitted, drawn, problems"
          + " from round_list_line where list_id = #{list} order by declaration_id")
  List<RoundListLine> lines(long list);

  @Update(
      "update round_list set state = #{state}, signed_by = #{signedBy}, signed_at = #{signedAt},"
          + " decided_by = #{by}, decided_at = #{at}, reason = #{reason} where id = #{id} and state"
          + " = 'COMPILED'")
  int settle(
      @Param("id") long id,
      @Param("state") String state,
      @Param("signedBy") long signedBy,
      @Param("signedAt") LocalDateTime signedAt,
      @Param("by") long by,
      @Param("at") LocalDateTime at,
      @Param("reason") @Nullable String reason);
}
