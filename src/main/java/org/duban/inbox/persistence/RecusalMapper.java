package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.inbox.Recusal;

/** Recusal rows. */
@Mapper
public interface RecusalMapper {

  String COLUMNS = " id, case_id, person_id, asked_by, asked_at, reason, state ";

  @Insert(
      """
      insert into case_recusal (id, case_id, person_id, asked_by, asked_at, reason, state)
      values (#{id}, #{caseId}, #{personId}, #{askedBy}, #{askedAt}, #{reason}, #{state})
      """)
  void insert(Recusal recusal);

  @Select("select" + COLUMNS + "from case_recusal where id = #{id} for update")
  Optional<Recusal> lock(long id);

  @Select(
      "select"
          + COLUMNS
          + "from case_recusal where case_id = #{caseId} and person_id = #{personId}"
          + " and state <> 'REFUSED' order by id limit 1")
  Optional<Recusal> standing(@Param("caseId") long caseId, @Param("personId") long personId);

  /** Who submitted anything in the case. */
  @Select("select distinct person_id from submission where case_id = #{caseId}")
  List<Long> actedIn(long caseId);

  @Update(
      """
      update case_recusal set state = #{state}, decided_by = #{by}, decided_at = #{at},
        decision = #{decision} where id = #{id}
      """)
  void decide(
      @Param("id") long id,
      @Param("state") String state,
      @Param("by") long by,
      @Param("at") LocalDateTime at,
      @Param("decision") String decision);

  @Select(
      """
      <script>
      select r.id, r.case_id, r.person_id, r.asked_by, r.asked_at, r.reason, r.state
      from case_recusal r join case_file c on c.id = r.case_id
      where r.state = 'ASKED' and
        <foreach collection="paths" item="p" open="(" separator=" or " close=")">
          c.unit_path like concat(#{p}, '%')
        </foreach>
      order by r.id limit 200
      </script>
      """)
  List<Recusal> asked(@Param("paths") List<String> paths);
}
