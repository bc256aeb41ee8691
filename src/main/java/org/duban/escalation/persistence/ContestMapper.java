package org.duban.escalation.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.escalation.Contest;
import org.jspecify.annotations.Nullable;

@Mapper
interface ContestMapper {

  String SELECT =
      """
      select id, strike_id, case_id, filed_by, filed_at, reason, state, decided_by, decided_at
      from strike_contest
      """;

  @Insert(
      """
      insert into strike_contest (id, strike_id, case_id, filed_by, filed_at, reason, state,
        decided_by, decided_at)
      values (#{id}, #{strikeId}, #{caseId}, #{filedBy}, #{filedAt}, #{reason}, #{state},
        #{decidedBy}, #{decidedAt})
      """)
  void insert(Contest contest);

  @Update(
      """
      update strike_contest set state = #{state}, decided_by = #{decidedBy},
        decided_at = #{decidedAt}
      where id = #{id}
      """)
  void update(Contest contest);

  @Select(SELECT + "where strike_id = #{strikeId}")
  @Nullable Contest ofStrike(long strikeId);

  @Select(SELECT + "where case_id = #{caseId}")
  @Nullable Contest ofCase(long caseId);
}
