package org.duban.organisation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.organisation.Post;
import org.duban.organisation.Role;

/** Reads posts and roles. */
@Mapper
interface PostMapper {

  @Select(
      """
      select id, person_id, role_key as role, unit_code, from_date as `from`, to_date as `to`
      from post where person_id = #{person} and from_date <= #{today}
        and (to_date is null or to_date >= #{today})
      order by id
      """)
  List<Post> of(@Param("person") long personId, @Param("today") LocalDate today);

  @Select(
      """
      select distinct person_id from post where unit_code = #{unit} and role_key = #{role}
        and from_date <= #{today} and (to_date is null or to_date >= #{today})
      order by person_id
      """)
  Set<Long> holders(
      @Param("role") String role, @Param("unit") String unit, @Param("today") LocalDate today);

  @Select("select role_key as `key`, name, name_en, level_key as level from role order by position")
  List<Role> roles();
}
