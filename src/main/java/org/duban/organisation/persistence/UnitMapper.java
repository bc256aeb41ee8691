package org.duban.organisation.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.organisation.Unit;

/** Reads units. */
@Mapper
interface UnitMapper {

  String COLUMNS =
      "u.code, u.name, u.kind, u.parent_code, u.path, u.serves, u.function_key as `function`";

  @Select(
      "<script>select "
          + COLUMNS
          + " from unit u where u.code in"
          + " <foreach collection='codes' item='c' open='(' separator=',' close=')'>#{c}</foreach>"
          + " order by length(u.path) desc</script>")
  List<Unit> byCodes(@Param("codes") Collection<String> codes);

  @Select("select " + COLUMNS + " from unit u where u.parent_code = #{code} order by u.code")
  List<Unit> children(String code);

  @Select("select " + COLUMNS + " from unit u where u.parent_code is null order by u.code")
  List<Unit> roots();

  @Select(
      "select " + COLUMNS + " from unit u where u.path like concat(#{path}, '%') order by u.path")
  List<Unit> below(String path);

  @Select(
      "<script>select "
          + COLUMNS
          + " from unit u where u.function_key = #{function} and u.serves in"
          + " <foreach collection='codes' item='c' open='(' separator=',' close=')'>#{c}</foreach>"
          + " order by length(u.serves) desc, u.code</script>")
  List<Unit> departments(
      @Param("function") String function, @Param("codes") Collection<String> codes);

  @Select(
      "<script>select "
          + COLUMNS
          + " from unit u where (u.name like concat('%', #{q}, '%') or u.code like concat(#{q}, '%'))"
          + " and (<foreach collection='paths' item='p' separator=' or '>"
          + "u.path like concat(#{p}, '%')</foreach>)"
          + " order by u.path limit #{limit}</script>")
  List<Unit> search(
      @Param("q") String q, @Param("paths") Collection<String> paths, @Param("limit") int limit);
}
