package org.duban.inbox.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Which tasks a change of posts concerns. */
@Mapper
public interface RouteReads {

  /**
   * Tasks for which the process wants one of these groups, but for those that found someone at
   * another place than these. The engine's candidates are asked: what found nobody beside somebody
   * else, or was claimed, has no row of its own in the inbox.
   */
  @Select(
      """
      <script>
      select distinct l.TASK_ID_ from ACT_RU_IDENTITYLINK l
      where l.GROUP_ID_ in
        <foreach collection="wanted" item="g" open="(" separator="," close=")">#{g}</foreach>
        and l.TYPE_ = 'candidate' and l.TASK_ID_ is not null
        and not exists (select 1 from inbox_entry e
          where e.task_id = l.TASK_ID_ and e.wanted = l.GROUP_ID_ and e.how in ('DIRECT', 'ABOVE')
            and e.holder not in
              <foreach collection="holders" item="h" open="(" separator="," close=")">#{h}</foreach>)
      </script>
      """)
  List<String> concerned(
      @Param("wanted") List<String> wanted, @Param("holders") List<String> holders);

  /** Whether any open task wants the role, wherever. */
  @Select(
      """
      select exists (select 1 from ACT_RU_IDENTITYLINK
                     where GROUP_ID_ >= concat(#{role}, '@') and GROUP_ID_ < concat(#{role}, 'A')
                       and TYPE_ = 'candidate')
      """)
  boolean isWanted(String role);

  /** Every open task that wants the role. */
  @Select(
      """
      select distinct TASK_ID_ from ACT_RU_IDENTITYLINK
      where GROUP_ID_ >= concat(#{role}, '@') and GROUP_ID_ < concat(#{role}, 'A')
        and TYPE_ = 'candidate' and TASK_ID_ is not null
      """)
  List<String> wanting(String role);

  /** Tasks claimed or delegated by one of these persons ({@code P:id}). */
  @Select(
      """
      <script>
      select task_id from inbox_entry where how in ('CLAIMED', 'DELEGATED') and holder in
        <foreach collection="holders" item="h" open="(" separator="," close=")">#{h}</foreach>
      </script>
      """)
  List<String> claimedBy(@Param("holders") List<String> holders);

  @Select(
      """
      <script>
      select task_id from inbox_task where assignee is not null and task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      </script>
      """)
  List<String> claimedAmong(@Param("tasks") List<String> tasks);

  /** Takes tonight's run for this node; 0 if another has it. */
  @Update(
      """
      update inbox_nightly set ran_on = #{today} where name = #{name} and ran_on < #{today}
      """)
  int takeNight(@Param("name") String name, @Param("today") java.time.LocalDate today);
}
