package org.duban.calendar.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.calendar.DayKind;

/** Published years and their days. */
@Mapper
public interface CalendarMapper {

  record YearRow(int year, String source) {}

  record DayRow(int year, LocalDate day, DayKind kind, String name) {}

  /** Changes whenever a year does. */
  @Select(
      """
      select coalesce(group_concat(year, '/', imported_at order by year), '') from calendar_year
      """)
  String stamp();

  @Select("select year, source from calendar_year order by year")
  List<YearRow> years();

  @Select("select year, day, kind, name from calendar_day order by year, day")
  List<DayRow> days();

  /** Returns 0 if the year is there already. */
  @Insert("insert ignore into calendar_year values (#{year}, #{source}, #{at})")
  int insertYear(
      @Param("year") int year, @Param("source") String source, @Param("at") LocalDateTime at);

  @Insert("insert into calendar_day values (#{year}, #{day}, #{kind}, #{name})")
  void insertDay(DayRow day);

  @Delete("delete from calendar_day where year = #{year}")
  void deleteDays(int year);

  @Delete("delete from calendar_year where year = #{year}")
  void deleteYear(int year);
}
