package org.duban.inbox.persistence;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

/** Who had a part in cases that have ended. */
@Mapper
public interface ClosedCaseMapper {

  @Insert(
      """
      insert ignore into closed_case_part (person_id, closed_at, case_id)
      select p.person_id, c.closed_at, c.id
      from (select person_id from submission where case_id = #{caseId}
            union select for_person_id from submission
                  where case_id = #{caseId} and for_person_id is not null
            union select deputy_for_person_id from submission
                  where case_id = #{caseId} and deputy_for_person_id is not null
            union select opened_by from case_file where id = #{caseId}) p
      join case_file c on c.id = #{caseId}
      where c.closed_at is not null and p.person_id > 0
      """)
  void write(long caseId);

  @Delete("delete from closed_case_part where case_id = #{caseId}")
  int deleteParts(long caseId);

  @Delete("delete from case_recusal where case_id = #{caseId}")
  int deleteRecusals(long caseId);
}
