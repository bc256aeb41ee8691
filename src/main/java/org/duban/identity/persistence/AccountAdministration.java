package org.duban.identity.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.identity.AccountLine;
import org.jspecify.annotations.Nullable;

/** Accounts with their people's units, for those who administer them. */
@Mapper
public interface AccountAdministration {

  String SELECT =
      "select a.id, a.person_id, a.username, a.display_name, u.code as unit_code,"
          + " u.name as unit_name, a.enabled, a.locked_until, a.last_login_at from account a"
          + " left join person p on p.id = a.person_id left join unit u on u.code = p.unit_code ";

  /** An account without a person belongs to the root. */
  @Select(
      "<script>"
          + SELECT
          + "where a.id > #{after} and (<foreach collection='paths' item='p' separator=' or '>"
          + "coalesce(u.path, '/') like concat(#{p}, '%')</foreach>)"
          + "<if test=\"text != ''\"> and (a.display_name like concat('%', #{text}, '%')"
          + " or a.username like concat(#{text}, '%'))</if>"
          + "<if test='shutAt != null'> and (not a.enabled or a.locked_until > #{shutAt})</if>"
          + " order by a.id limit #{limit}</script>")
  List<AccountLine> page(
      @Param("paths") Collection<String> paths,
      @Param("text") String text,
      @Param("shutAt") @Nullable LocalDateTime shutAt,
      @Param("after") long after,
      @Param("limit") int limit);

  @Select(SELECT + "where a.id = #{id}")
  @Nullable AccountLine find(long id);

  @Update("update account set locked_until = #{until}, failures = 0 where id = #{id}")
  void lock(@Param("id") long id, @Param("until") @Nullable LocalDateTime until);

  @Update("update account set enabled = #{enabled} where id = #{id}")
  void enable(@Param("id") long id, @Param("enabled") boolean enabled);
}
