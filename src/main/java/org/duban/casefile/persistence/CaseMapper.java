package org.duban.casefile.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
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

  /** Cases caused since then that are open are kept for when they are asked for again. */
  @Insert(
      """
      insert ignore into case_link_carried (from_case_id, to_case_id, kind)
      select l.from_case_id, l.to_case_id, l.kind
      from case_link l join case_file c on c.id = l.to_case_id
      where l.from_case_id = #{from} and l.linked_at >= #{since} and c.closed_at is null
      """)
  int carry(@Param("from") long from, @Param("since") LocalDateTime since);

  /** 0 if it was not kept, or is taken already. */
  @Delete(
      """
      delete from case_link_carried
      where from_case_id = #{from} and to_case_id = #{to} and kind = #{kind}
      """)
  int takeCarried(@Param("from") long from, @Param("to") long to, @Param("kind") String kind);

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
