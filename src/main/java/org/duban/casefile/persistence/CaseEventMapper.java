package org.duban.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.casefile.CaseEvent;

/** Timeline rows. */
@Mapper
public interface CaseEventMapper {

  @Insert(
      """
      <script>
      insert into case_event (id, case_id, at, person_id, person_name, on_behalf_person_id, kind,
        text, data) values
      <foreach collection="rows" item="r" separator=",">
        (#{r.id}, #{r.caseId}, #{r.at}, #{r.personId}, #{r.personName}, #{r.onBehalfPersonId},
         #{r.kind}, #{r.text}, #{r.data})
      </foreach>
      </script>
      """)
  void insert(@Param("rows") List<CaseEvent> rows);

  @Select(
      """
      select id, case_id, at, person_id, person_name, on_behalf_person_id, kind, text, data
      from case_event where case_id = #{caseId} order by id
      """)
  List<CaseEvent> of(long caseId);
}
