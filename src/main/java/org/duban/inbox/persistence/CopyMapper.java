package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.inbox.CaseCopy;

/** Copies of cases and questions about them. */
@Mapper
public interface CopyMapper {

  String COLUMNS =
      " id, person_id, case_id, task_id, kind, from_person, note, at, read_at, answer,"
          + " answered_at ";

  @Insert(
      """
      insert into inbox_copy (id, person_id, case_id, task_id, kind, from_person, note, at, open_for)
      values (#{id}, #{personId}, #{caseId}, #{taskId}, #{kind}, #{fromPerson}, #{note}, #{at},
        #{personId})
      """)
  void insert(CaseCopy copy);

  @Select("select" + COLUMNS + "from inbox_copy where id = #{id} for update")
  Optional<CaseCopy> lock(long id);

  @Select("select" + COLUMNS + "from inbox_copy where task_id = #{taskId} order by id")
  List<CaseCopy> askedAt(String taskId);

  @Select(
      "select"
          + COLUMNS
          + "from inbox_copy where open_for = #{person} and kind = 'CONSULTATION' order by id")
  List<CaseCopy> unanswered(long person);

  @Select(
      """
      <script>
      select id, person_id, case_id, task_id, kind, from_person, note, at, read_at, answer,
        answered_at
      from inbox_copy where id in
        <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<CaseCopy> byId(@Param("ids") Collection<Long> ids);

  /** The first reading counts. */
  @Update(
      """
      update inbox_copy set read_at = coalesce(read_at, #{at}),
        open_for = if(#{closes}, null, open_for) where id = #{id}
      """)
  void read(@Param("id") long id, @Param("closes") boolean closes, @Param("at") LocalDateTime at);

  @Update(
      """
      update inbox_copy set answer = #{text}, answered_at = #{at},
        read_at = coalesce(read_at, #{at}), open_for = null where id = #{id}
      """)
  void answer(@Param("id") long id, @Param("text") String text, @Param("at") LocalDateTime at);

  @Update(
      """
      update inbox_copy set person_id = #{person}, open_for = #{person}, read_at = null
      where id = #{id}
      """)
  void pass(@Param("id") long id, @Param("person") long person);

  /** Whether the person was told of the case, or is asked about it. */
  @Select(
      """
      select exists (select 1 from inbox_copy where case_id = #{caseId} and person_id = #{person}
                       and (kind = 'COPY' or open_for is not null))
      """)
  boolean shown(@Param("caseId") long caseId, @Param("person") long person);

  @Select(
      "select count(*) from (select 1 from inbox_copy where open_for = #{person} limit #{limit}) n")
  int countOpen(@Param("person") long person, @Param("limit") int limit);

  @Select(
      """
      select person_id from case_recusal where case_id = #{caseId} and state = 'GRANTED'
      union
      select x.person_id from inbox_task t join task_exclusion x on x.task_id = t.task_id
      where t.case_id = #{caseId} and x.reason in ('SUBJECT', 'RELATIVE', 'RECUSED')
      """)
  Set<Long> keptOut(long caseId);
}
