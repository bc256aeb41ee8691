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

  @Select("select task_id from inbox_entry where holder = #{holder} and how = 'CLAIMED'")
  List<String> claimedBy(String holder);

  /** Takes tonight's run for this node; 0 if another has it. */
  @Update(
      """
      update inbox_nightly set ran_on = #{today} where name = #{name} and ran_on < #{today}
      """)
  int takeNight(@Param("name") String name, @Param("today") java.time.LocalDate today);
}
