package org.duban.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.escalation.Duty;
import org.duban.escalation.Responsibles.Responsible;
import org.jspecify.annotations.Nullable;

@Mapper
interface ResponsibleMapper {

  @Insert(
      """
      insert ignore into strike_responsible (strike_id, person_id, duty)
      values (#{strike}, #{person}, #{duty})
      """)
  void insert(@Param("strike") long strike, @Param("person") long person, @Param("duty") Duty duty);

  @Select(
      """
      select person_id, duty, disposition_case_id from strike_responsible
      where strike_id = #{strike} order by person_id, duty
      """)
  List<Responsible> of(long strike);

  @Select("select strike_id from strike_responsible where disposition_case_id = #{caseId} limit 1")
  @Nullable Long strikeOf(long caseId);

  @Update(
      """
      update strike_responsible set disposition_case_id = #{caseId}
      where strike_id = #{strike} and person_id = #{person}
      """)
  void opened(
      @Param("strike") long strike, @Param("person") long person, @Param("caseId") long caseId);
}
