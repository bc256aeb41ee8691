package org.duban.organisation.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.organisation.Person;
import org.duban.organisation.Post;

/** Reads people for the pages. */
@Mapper
public interface PeopleSearch {

  record Kin(long personId, String kinship) {}

  String SELECT =
      "select p.id, p.name, p.unit_code, m.branch_code, p.party_member, p.paper_only"
          + " from person p join unit u on u.code = p.unit_code"
          + " left join membership m on m.person_id = p.id and m.from_date &lt;= #{today}"
          + " and (m.to_date is null or m.to_date >= #{today}) ";

  String WITHIN =
      "(<foreach collection='paths' item='p' separator=' or '>u.path like concat(#{p}, '%')"
          + "</foreach>)";

  @Select(
      "<script>"
          + SELECT
          + "where p.id > #{after} and "
          + WITHIN
          + "<if test=\"text != ''\"> and p.name like concat('%', #{text}, '%')</if>"
          + " order by p.id limit #{limit}</script>")
  List<Person> page(
      @Param("paths") Collection<String> paths,
      @Param("text") String text,
      @Param("after") long after,
      @Param("today") LocalDate today,
      @Param("limit") int limit);

  @Select("<script>" + SELECT + "where p.id_hash = #{hash} and " + WITHIN + "</script>")
  List<Person> byIdHash(
      @Param("hash") byte[] hash,
      @Param("paths") Collection<String> paths,
      @Param("today") LocalDate today);

  /** All posts, past and to come too, newest first. */
  @Select(
      """
      select id, person_id, role_key as role, unit_code, from_date as `from`, to_date as `to`
      from post where person_id = #{person} order by from_date desc, id desc
      """)
  List<Post> posts(long person);

  @Select(
      """
      select person_b as person_id, kinship from relative where person_a = #{person}
      union all select person_a, kinship from relative where person_b = #{person}
      """)
  List<Kin> relatives(long person);
}
