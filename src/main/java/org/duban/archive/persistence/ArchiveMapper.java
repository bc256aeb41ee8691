package org.duban.archive.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What of concluded campaigns is archived and what is still to do. */
@Mapper
public interface ArchiveMapper {

  /** A case whose archive is to be written. */
  record ToArchive(long caseId, long campaignId, String caseNo, int attempts) {}

  /** How far a campaign is. */
  record ArchiveSums(int total, int done, int failed) {}

  /** Closed cases of concluded campaigns that are not listed yet. */
  @Insert(
      """
      insert ignore into case_archive (case_id, campaign_id, case_no, state, attempts)
      select f.id, f.campaign_id, f.number, 'READY', 0
      from campaign c join case_file f on f.campaign_id = c.id
      where c.state = 'CONCLUDED' and f.closed_at is not null and f.purged_at is null
        and not exists (select 1 from case_archive a where a.case_id = f.id)
      """)
  int list();

  @Select(
      """
      select case_id, campaign_id, case_no, attempts from case_archive
      where state = 'READY' and (leased_until is null or leased_until < #{now})
      order by case_id limit #{most}
      """)
  List<ToArchive> ready(@Param("now") LocalDateTime now, @Param("most") int most);

  /** One node takes it; a node that crashed lets its lease run out. */
  @Update(
      """
      update case_archive set leased_until = #{until}
      where case_id = #{caseId} and state = 'READY'
        and (leased_until is null or leased_until < #{now})
      """)
  int lease(
      @Param("caseId") long caseId,
      @Param("until") LocalDateTime until,
      @Param("now") LocalDateTime now);

  @Update(
      """
      update case_archive set state = 'DONE', sha256 = #{sha256}, size = #{size},
        written_at = #{at}, leased_until = null, error = null
      where case_id = #{caseId}
      """)
  void done(
      @Param("caseId") long caseId,
      @Param("sha256") String sha256,
      @Param("size") long size,
      @Param("at") LocalDateTime at);

  @Update(
      """
      update case_archive set state = #{state}, attempts = attempts + 1, error = #{error},
        leased_until = null
      where case_id = #{caseId}
      """)
  void failed(
      @Param("caseId") long caseId, @Param("state") String state, @Param("error") String error);

  /** Its file goes with the next run. */
  @Update("update case_archive set state = 'PURGED' where case_id = #{caseId}")
  int purge(long caseId);

  @Select(
      """
      select case_id, campaign_id, case_no, attempts from case_archive
      where state = 'PURGED' and case_id > #{after} order by case_id limit #{most}
      """)
  List<ToArchive> purged(@Param("after") long after, @Param("most") int most);

  @Delete("delete from case_archive where case_id = #{caseId} and state = 'PURGED'")
  void forget(long caseId);

  @Update(
      "update case_archive set state = 'READY', attempts = 0 where campaign_id = #{campaign} and"
          + " state = 'FAILED'")
  void again(long campaign);

  @Select(
      """
      select count(*) as total, coalesce(sum(a.state = 'DONE'), 0) as done,
        coalesce(sum(a.state = 'FAILED'), 0) as failed
      from case_file f left join case_archive a on a.case_id = f.id
      where f.campaign_id = #{campaign} and f.closed_at is not null and f.purged_at is null
      """)
  ArchiveSums sums(long campaign);
}
