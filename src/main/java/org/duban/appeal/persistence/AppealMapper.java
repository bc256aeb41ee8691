package org.duban.appeal.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.appeal.Appeal;
import org.duban.appeal.AppealEnd;
import org.jspecify.annotations.Nullable;

@Mapper
interface AppealMapper {

  String SELECT =
      "select case_id, disposition_case_id, kind, regime, person_id, filed_on, file_by, decide_by,"
          + " outcome, kinds, reason, settled_on, delivered_on from appeal ";

  @Insert(
      """
      insert into appeal (case_id, disposition_case_id, kind, regime, person_id, filed_on, file_by,
        decide_by, live) values (#{caseId}, #{dispositionCaseId}, #{kind}, #{regime}, #{personId},
        #{filedOn}, #{fileBy}, #{decideBy}, true)
      """)
  void insert(Appeal appeal);

  @Select(SELECT + "where case_id = #{caseId}")
  @Nullable Appeal find(long caseId);

  @Select(SELECT + "where disposition_case_id = #{disposition} order by case_id")
  List<Appeal> against(long disposition);

  @Update(
      """
      update appeal set outcome = #{outcome}, kinds = #{kinds}, reason = #{reason},
        settled_on = #{day}, live = if(#{outcome} = 'WITHDRAWN', null, live)
      where case_id = #{caseId} and outcome is null
      """)
  int settle(
      @Param("caseId") long caseId,
      @Param("outcome") AppealEnd outcome,
      @Param("kinds") @Nullable String kinds,
      @Param("reason") String reason,
      @Param("day") LocalDate day);

  @Update("update appeal set delivered_on = #{day} where case_id = #{caseId}")
  int deliver(@Param("caseId") long caseId, @Param("day") LocalDate day);
}
