package org.duban.campaign.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Who is in scope, with posts and kin, by set: tens of thousands of people are too many to ask the
 * organisation module for one by one. Reads its tables, writes none.
 */
@Mapper
public interface ScopeMapper {

  /** A person in scope. */
  record ScopedPerson(long id, String name, String unitCode, String path, String kind) {}

  /** A post held today by someone within the campaign's unit. */
  record HeldPost(long personId, String role, String unitCode) {}

  /** Two relatives. */
  record Kin(long a, long b) {}

  /** A unit in scope. */
  record ScopedUnit(String code, String name, String kind, String path) {}

  @Select(
      "<script>select distinct p.id, p.name, p.unit_code, u.path, u.kind from person p join unit u"
          + " on u.code = p.unit_code where ("
          + "<foreach item='x' collection='paths' separator=' or '>u.path like concat(#{x},"
          + " '%')</foreach>) and ("
          + "<if test='everybody'>1 = 1</if><if test='!everybody'>"
          + "<if test='members'>p.party_member = true or </if> exists (select 1 from post q where"
          + " q.person_id = p.id and q.from_date &lt;= #{today} and (q.to_date is null or q.to_date"
          + " &gt;= #{today}) and q.role_key in <foreach item='r' collection='roles' open='('"
          + " separator=',' close=')'>#{r}</foreach>)</if>) order by u.path, p.id</script>")
  List<ScopedPerson> people(
      @Param("paths") List<String> paths,
      @Param("everybody") boolean everybody,
      @Param("members") boolean members,
      @Param("roles") List<String> roles,
      @Param("today") LocalDate today);

  @Select(
      "select q.person_id, q.role_key as role, q.unit_code from post q join unit u on u.code = q.unit_code"
          + " where (u.path like concat(#{path}, '%') or locate(u.path, #{path}) = 1) and"
          + " q.from_date <= #{today} and (q.to_date is null or q.to_date >= #{today})")
  List<HeldPost> posts(@Param("path") String path, @Param("today") LocalDate today);

  @Select(
      "select r.person_a as a, r.person_b as b from relative r join person p on p.id = r.person_a join unit u"
          + " on u.code = p.unit_code where u.path like concat(#{path}, '%')")
  List<Kin> relatives(@Param("path") String path);

  @Select(
      "<script>select code, name, kind, path from unit where <foreach item='x' collection='paths'"
          + " separator=' or '>path like concat(#{x}, '%')</foreach> order by path</script>")
  List<ScopedUnit> units(@Param("paths") List<String> paths);
}
