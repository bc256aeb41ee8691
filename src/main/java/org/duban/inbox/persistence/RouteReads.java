package org.duban.inbox.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Which tasks a change of posts concerns. */
@Mapper
public interface RouteReads {

  /** Tasks that want one of these groups and lie at one of those holders, a desk or a claimant. */
  @Select(
      """
      <script>
      select distinct e.task_id from inbox_entry e
      where e.wanted in
        <foreach collection="wanted" item="g" open="(" separator="," close=")">#{g}</foreach>
        and (e.how in ('DESK', 'CLAIMED') or e.holder in
          <foreach collection="holders" item="h" open="(" separator="," close=")">#{h}</foreach>)
      </script>
      """)
  List<String> concerned(
      @Param("wanted") List<String> wanted, @Param("holders") List<String> holders);

  /** Whether any open task wants the role, wherever. */
  @Select(
      """
      select exists (select 1 from inbox_entry
                     where wanted >= concat(#{role}, '@') and wanted < concat(#{role}, 'A'))
      """)
  boolean isWanted(String role);

  /** Every open task that wants the role. */
  @Select(
      """
      select distinct task_id from inbox_entry
      where wanted >= concat(#{role}, '@') and wanted < concat(#{role}, 'A')
      """)
  List<String> wanting(String role);

  /** Tasks claimed by one of these persons ({@code P:id}). */
  @Select(
      """
      <script>
      select task_id from inbox_entry where how = 'CLAIMED' and holder in
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
