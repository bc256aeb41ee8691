package org.duban.calendar.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.calendar.CalendarRecalculation;
import org.duban.calendar.MovedLimit;
import org.jspecify.annotations.Nullable;

/** What moved when holidays were imported. */
@Mapper
public interface RecalculationMapper {

  record LineRow(
      int seq,
      MovedLimit.Kind kind,
      @Nullable Long caseId,
      @Nullable String caseNo,
      String ref,
      String name,
      String unitCode,
      @Nullable String unitName,
      LocalDateTime oldDue,
      LocalDateTime newDue) {}

  @Insert(
      """
      insert into calendar_recalculation values (#{id}, #{year}, #{source}, #{at}, #{byPerson},
        #{byName}, #{tasks}, #{timers}, #{cases})
      """)
  void insert(CalendarRecalculation recalculation);

  @Insert(
      """
      <script>
      insert into calendar_recalculation_line values
      <foreach collection="lines" item="l" index="i" separator=",">
        (#{id}, #{first} + #{i}, #{l.kind}, #{l.caseId}, #{l.caseNo}, #{l.ref}, #{l.name},
         #{l.unitCode}, #{l.from}, #{l.to})
      </foreach>
      </script>
      """)
  void insertLines(
      @Param("id") long id, @Param("first") int first, @Param("lines") List<MovedLimit> lines);

  @Select(
      """
      select * from calendar_recalculation where id < #{before} order by id desc limit #{limit}
      """)
  List<CalendarRecalculation> newest(@Param("before") long before, @Param("limit") int limit);

  @Select("select * from calendar_recalculation where id = #{id}")
  @Nullable CalendarRecalculation find(long id);

  /** Of units whose path begins with one of {@code paths}; an empty one is everywhere. */
  @Select(
      """
      <script>
      select l.seq, l.kind, l.case_id, l.case_no, l.ref, l.name, l.unit_code, u.name unit_name,
        l.old_due, l.new_due
      from calendar_recalculation_line l left join unit u on u.code = l.unit_code
      where l.recalculation_id = #{id} and l.seq &gt; #{after}
      <if test="caseId != null">and l.case_id = #{caseId}</if>
      and <foreach collection="paths" item="p" open="(" separator=" or " close=")">
        #{p} = '' or u.path like concat(#{p}, '%')
      </foreach>
      order by l.seq limit #{limit}
      </script>
      """)
  List<LineRow> lines(
      @Param("id") long id,
      @Param("caseId") @Nullable Long caseId,
      @Param("paths") List<String> paths,
      @Param("after") int after,
      @Param("limit") int limit);
}
