package org.duban.organisation.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.organisation.Person;
import org.jspecify.annotations.Nullable;

/** Reads people. */
@Mapper
interface PersonMapper {

  String PERSON =
      "select p.id, p.name, p.unit_code, m.branch_code, p.party_member, p.paper_only from person p"
          + " left join membership m on m.person_id = p.id and m.from_date <= #{today}"
          + " and (m.to_date is null or m.to_date >= #{today}) ";

  @Select(PERSON + "where p.id = #{id}")
  @Nullable Person find(@Param("id") long id, @Param("today") LocalDate today);

  @Select(
      "<script>"
          + "select p.id, p.name, p.unit_code, m.branch_code, p.party_member, p.paper_only"
          + " from person p left join membership m on m.person_id = p.id"
          + " and m.from_date &lt;= #{today} and (m.to_date is null or m.to_date >= #{today})"
          + " where p.id in"
          + " <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach>"
          + "</script>")
  List<Person> byIds(@Param("ids") Collection<Long> ids, @Param("today") LocalDate today);

  @Select(
      PERSON
          + "join unit u on u.code = p.unit_code where u.path like concat(#{path}, '%')"
          + " order by p.id")
  List<Person> within(@Param("path") String path, @Param("today") LocalDate today);
}
