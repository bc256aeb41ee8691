package org.duban.casefile.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Removes the contents of cases. */
@Mapper
public interface PurgeMapper {

  @Delete("delete from submission where case_id = #{caseId}")
  int deleteSubmissions(long caseId);

  @Delete("delete from submission_undone where case_id = #{caseId}")
  int deleteUndone(long caseId);

  @Delete("delete from case_event where case_id = #{caseId}")
  int deleteEvents(long caseId);

  @Update(
      """
      update case_file set title = #{title}, subject_person_id = null, opened_by = 0,
        end_reason = null, status = 'PURGED', purged_at = #{at}
      where id = #{caseId}
      """)
  void strip(
      @Param("caseId") long caseId, @Param("title") String title, @Param("at") LocalDateTime at);
}
