package org.duban.handling.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.handling.DueHandOver;
import org.jspecify.annotations.Nullable;

/** What lies with persons, not with their posts. */
@Mapper
public interface HandOverMapper {

  /** An open task that lies with a person. */
  record LyingTask(
      String taskId,
      long caseId,
      String caseNo,
      String title,
      String taskName,
      LocalDateTime due,
      @Nullable Long assignee,
      @Nullable Long owner) {}

  /** Soonest due first; without cases about himself. */
  @Select(
      """
      select t.task_id, t.case_id, t.case_no, t.title, t.task_name, t.due, t.assignee, t.owner
      from inbox_entry e join inbox_task t on t.task_id = e.task_id
      where e.holder = concat('P:', #{person})
        and (t.subject_person_id is null or t.subject_person_id <> #{person})
      order by e.due, e.task_id limit #{limit}
      """)
  List<LyingTask> tasks(@Param("person") long person, @Param("limit") int limit);

  @Select(
      """
      select count(*) from inbox_entry e join inbox_task t on t.task_id = e.task_id
      where e.holder = concat('P:', #{person})
        and (t.subject_person_id is null or t.subject_person_id <> #{person})
      """)
  int countTasks(long person);

  @Select(
      """
      select count(*) from inbox_entry e join inbox_task t on t.task_id = e.task_id
      where e.holder = concat('P:', #{person}) and t.subject_person_id = #{person}
      """)
  int countPersonal(long person);

  @Select("select count(*) from task_draft where person_id = #{person}")
  int countDrafts(long person);

  /** Units of his posts that are in force or ended since. */
  @Select(
      """
      select distinct unit_code from post
      where person_id = #{person} and role_key <> 'MEMBER'
        and (to_date is null or to_date >= #{since})
      """)
  List<String> units(@Param("person") long person, @Param("since") LocalDate since);

  /**
   * Whose posts ended in that time in these subtrees, who holds no office any more and still has
   * tasks or questions.
   */
  @Select(
      """
      <script>
      select x.person_id, x.name, x.unit_name, x.ended_on, x.tasks, x.consultations from (
        select p.id as person_id, p.name, min(u.name) as unit_name, max(o.to_date) as ended_on,
          (select count(*) from inbox_entry e join inbox_task t on t.task_id = e.task_id
            where e.holder = concat('P:', p.id)
              and (t.subject_person_id is null or t.subject_person_id &lt;&gt; p.id)) as tasks,
          (select count(*) from inbox_copy c
            where c.open_for = p.id and c.kind = 'CONSULTATION') as consultations
        from post o join unit u on u.code = o.unit_code join person p on p.id = o.person_id
        where o.role_key &lt;&gt; 'MEMBER' and o.to_date &lt; #{today} and o.to_date &gt;= #{since}
          and <foreach collection="paths" item="path" open="(" separator=" or " close=")">
                u.path like concat(#{path}, '%')</foreach>
          and not exists (select 1 from post n where n.person_id = o.person_id
                and n.role_key &lt;&gt; 'MEMBER' and n.from_date &lt;= #{today}
                and (n.to_date is null or n.to_date &gt;= #{today}))
        group by p.id, p.name) x
      where x.tasks &gt; 0 or x.consultations &gt; 0
      order by x.ended_on desc, x.person_id limit 200
      </script>
      """)
  List<DueHandOver> due(
      @Param("paths") Collection<String> paths,
      @Param("since") LocalDate since,
      @Param("today") LocalDate today);
}
