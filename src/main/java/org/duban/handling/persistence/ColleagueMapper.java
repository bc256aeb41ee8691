package org.duban.handling.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.handling.Reach;
import org.jspecify.annotations.Nullable;

/** Officials by where they have their posts. */
@Mapper
public interface ColleagueMapper {

  /** A post somebody holds. */
  record PostRow(long personId, String name, String unitName, String roleName) {}

  /**
   * Officials in reach who can log in, by name.
   *
   * @param person only this one, if he is
   */
  @Select(
      """
      <script>
      select distinct x.person_id from (
        select p.id as person_id, p.name from post t
        join role r on r.role_key = t.role_key
          and r.level_key &lt;&gt; 'PLATFORM' and r.role_key &lt;&gt; 'MEMBER'
        join unit u on u.code = t.unit_code
        join person p on p.id = t.person_id
        join account a on a.person_id = p.id and a.enabled
        where t.from_date &lt;= #{today} and (t.to_date is null or t.to_date &gt;= #{today})
        <if test="person != null">and p.id = #{person}</if>
        <if test="like != null">and (p.name like #{like} or u.name like #{like})</if>
        and (
          <foreach collection="reach.units" item="code" open="u.code in (" separator="," close=")">#{code}</foreach>
          <foreach collection="reach.units" item="code" open="or u.serves in (" separator="," close=")">#{code}</foreach>
          <if test="reach.below != null">or u.path like concat(#{reach.below}, '%')</if>
          <if test="!reach.roles.isEmpty()">
            or (u.path like concat(#{reach.county}, '%') and t.role_key in
              <foreach collection="reach.roles" item="role" open="(" separator="," close=")">#{role}</foreach>)
          </if>)
        ) x
      order by x.name, x.person_id limit #{limit}
      </script>
      """)
  List<Long> find(
      @Param("reach") Reach reach,
      @Param("like") @Nullable String like,
      @Param("person") @Nullable Long person,
      @Param("today") LocalDate today,
      @Param("limit") int limit);

  @Select(
      """
      <script>
      select p.id as person_id, p.name, u.name as unit_name, r.name as role_name from post t
      join role r on r.role_key = t.role_key
      join unit u on u.code = t.unit_code
      join person p on p.id = t.person_id
      where t.from_date &lt;= #{today} and (t.to_date is null or t.to_date &gt;= #{today})
        and p.id in <foreach collection="persons" item="p" open="(" separator="," close=")">#{p}</foreach>
      order by r.position desc, u.code
      </script>
      """)
  List<PostRow> posts(@Param("persons") Collection<Long> persons, @Param("today") LocalDate today);
}
