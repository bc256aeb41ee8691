package org.duban.organisation.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.duban.organisation.Unit;

/** Writes units. */
@Mapper
interface UnitWrites {

  @Insert(
      """
      insert into unit (code, name, kind, parent_code, path, serves, function_key, placeholder,
        changed_at)
      values (#{u.code}, #{u.name}, #{u.kind}, #{u.parentCode}, #{u.path}, #{u.serves},
        #{u.function}, #{placeholder}, #{now})
      """)
  void insert(
      @Param("u") Unit unit,
      @Param("placeholder") boolean placeholder,
      @Param("now") LocalDateTime now);

  @Update(
      """
      update unit set name = #{u.name}, parent_code = #{u.parentCode}, path = #{u.path},
        serves = #{u.serves}, function_key = #{u.function}, placeholder = false, changed_at = #{now}
      where code = #{u.code}
      """)
  void update(@Param("u") Unit unit, @Param("now") LocalDateTime now);

  @Update(
      """
      update unit set path = concat(#{after}, substring(path, char_length(#{before}) + 1))
      where path like concat(#{before}, '_%')
      """)
  void movePaths(@Param("before") String before, @Param("after") String after);
}
