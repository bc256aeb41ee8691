package org.duban.organisation.persistence;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.organisation.Post;
import org.jspecify.annotations.Nullable;

/** Writes posts. */
@Mapper
public interface PostWrites {

  @Insert(
      """
      insert into post (id, person_id, role_key, unit_code, from_date, to_date)
      values (#{id}, #{personId}, #{role}, #{unitCode}, #{from}, #{to})
      """)
  void insert(Post post);

  @Select(
      """
      select id, person_id, role_key as role, unit_code, from_date as `from`, to_date as `to`
      from post where id = #{id} for update
      """)
  @Nullable Post find(long id);

  @Update("update post set to_date = #{last} where id = #{id}")
  void setEnd(@Param("id") long id, @Param("last") LocalDate last);

  @Delete("delete from post where id = #{id}")
  void delete(long id);

  /** Null if there is no such role. */
  @Select("select level_key from role where role_key = #{role}")
  @Nullable String roleLevel(String role);

  @Select(
      """
      select count(*) from post
      where person_id = #{person} and role_key = #{role} and unit_code = #{unit}
        and (to_date is null or to_date >= #{from}) and from_date <= coalesce(#{to}, '9999-12-31')
      """)
  int countOverlaps(
      @Param("person") long personId,
      @Param("role") String role,
      @Param("unit") String unit,
      @Param("from") LocalDate from,
      @Param("to") @Nullable LocalDate to);
}
