package org.duban.casefile.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Writes of case rows and links. */
@Mapper
public interface CaseMapper {

  @Insert(
      """
      <script>
      insert into case_file (id, number, process_key, process_instance_id, title,
        subject_person_id, unit_code, unit_path, campaign_id, status, light, opened_at, opened_by,
        due_at) values
      <foreach collection="rows" item="r" separator=",">
        (#{r.file.id}, #{r.file.number}, #{r.file.processKey}, #{r.file.processInstanceId},
         #{r.file.title}, #{r.file.subjectPersonId}, #{r.file.unitCode}, #{r.unitPath},
         #{r.file.campaignId}, #{r.file.status}, #{r.file.light}, #{r.file.openedAt},
         #{r.openedBy}, #{r.file.dueAt})
      </foreach>
      </script>
      """)
  void insert(@Param("rows") List<NewCaseRow> rows);

  @Update("update case_file set status = #{status} where id = #{id}")
  int setStatus(@Param("id") long id, @Param("status") String status);

  @Update("update case_file set light = #{light} where id = #{id}")
  int setLight(@Param("id") long id, @Param("light") String light);

  @Update("update case_file set due_at = #{dueAt} where id = #{id}")
  int setDue(@Param("id") long id, @Param("dueAt") @Nullable LocalDateTime dueAt);

  /** Ends an open case; 0 when it has ended before. */
  @Update(
      """
      update case_file set closed_at = #{at}, end_kind = #{end}, end_reason = #{reason},
        light = 'NORMAL'
      where id = #{id} and closed_at is null
      """)
  int close(
      @Param("id") long id,
      @Param("at") LocalDateTime at,
      @Param("end") String end,
      @Param("reason") String reason);

  @Insert(
      """
      insert ignore into case_link (from_case_id, to_case_id, kind, linked_at)
      values (#{from}, #{to}, #{kind}, #{at})
      """)
  void link(
      @Param("from") long from,
      @Param("to") long to,
      @Param("kind") String kind,
      @Param("at") LocalDateTime at);
}
