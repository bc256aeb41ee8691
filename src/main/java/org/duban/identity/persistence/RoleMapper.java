package org.duban.identity.persistence;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which role permits what, and which platform roles an administrator has. */
@Mapper
public interface RoleMapper {

  @Select("select role_key from role_permission where permission = #{permission}")
  Set<String> withPermission(String permission);

  @Select(
      """
      <script>
      select distinct permission from role_permission where role_key in
      <foreach collection="roles" item="r" open="(" separator="," close=")">#{r}</foreach>
      order by permission
      </script>
      """)
  List<String> permissions(@Param("roles") Set<String> roles);

  @Select("select role_key from account_role where account_id = #{accountId} order by role_key")
  List<String> ofAccount(long accountId);
}
