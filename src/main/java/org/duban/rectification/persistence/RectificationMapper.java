package org.duban.rectification.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.rectification.Rectification;
import org.jspecify.annotations.Nullable;

@Mapper
interface RectificationMapper {

  String COLUMNS =
      " r.case_id, r.problem_id, r.unit_code, r.person_id, r.kind, r.helper_id, r.talked_on,"
          + " r.opened_at, r.earlier_case ";

  @Insert(
      "insert into rectification (case_id, problem_id, unit_code, person_id, kind, helper_id,"
          + " talked_on, opened_at, earlier_case) values (#{caseId}, #{problemId},"
          + " #{unitCode}, #{personId}, #{kind}, #{helperId}, #{talkedOn}, #{openedAt},"
          + " #{earlierCase})")
  void insert(Rectification rectification);

  @Update(
      "update rectification set helper_id = #{helperId}, talked_on = #{talkedOn}"
          + " where case_id = #{caseId}")
  void update(Rectification rectification);

  @Select("select" + COLUMNS + "from rectification r where r.case_id = #{caseId}")
  @Nullable Rectification find(long caseId);

  @Select(
      "select"
          + COLUMNS
          + "from rectification r where r.person_id = #{personId} and r.kind <=> #{kind} order"
          + " by r.case_id desc limit 1")
  @Nullable Rectification lastOfPerson(
      @Param("personId") long personId, @Param("kind") @Nullable String kind);

  @Select(
      "select"
          + COLUMNS
          + "from rectification r where r.unit_code = #{unitCode} and r.person_id is null and r.kind"
          + " <=> #{kind} order by r.case_id desc limit 1")
  @Nullable Rectification lastOfUnit(
      @Param("unitCode") String unitCode, @Param("kind") @Nullable String kind);
}
