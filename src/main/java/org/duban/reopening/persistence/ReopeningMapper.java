package org.duban.reopening.persistence;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.reopening.Reopening;
import org.jspecify.annotations.Nullable;

/** Applications to re-open cases. */
@Mapper
public interface ReopeningMapper {

  @Insert(
      """
      insert into case_reopening (case_id, old_case_id, applicant, applied_at)
      values (#{r.caseId}, #{r.oldCaseId}, #{r.applicant}, #{r.appliedAt})
      """)
  void insert(@Param("r") Reopening reopening);

  @Select(
      """
      select case_id, old_case_id, applicant, applied_at, new_case_id from case_reopening
      where case_id = #{caseId}
      """)
  Optional<Reopening> find(long caseId);

  @Select(
      """
      select r.case_id from case_reopening r join case_file c on c.id = r.case_id
      where r.old_case_id = #{oldCaseId} and c.closed_at is null limit 1
      """)
  @Nullable Long pending(long oldCaseId);

  /** A case is re-opened once; what is wrong again is applied for at the new one. */
  @Select(
      "select new_case_id from case_reopening where old_case_id = #{oldCaseId} and new_case_id is not"
          + " null limit 1")
  @Nullable Long reopenedAs(long oldCaseId);

  @Select("select closed_at from case_file where id = #{caseId} for update")
  @Nullable LocalDateTime lockCase(long caseId);

  @Update("update case_reopening set new_case_id = #{newCaseId} where case_id = #{caseId}")
  void reopened(@Param("caseId") long caseId, @Param("newCaseId") long newCaseId);
}
