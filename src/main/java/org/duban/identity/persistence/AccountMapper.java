package org.duban.identity.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.identity.Account;
import org.jspecify.annotations.Nullable;

/** Accounts and their passwords. */
@Mapper
public interface AccountMapper {

  String COLUMNS =
      "id, person_id, username, display_name, password, password_changed_at, must_change, enabled,"
          + " failures, locked_until";

  @Select("select " + COLUMNS + " from account where username = #{username}")
  @Nullable Account byUsername(String username);

  @Select("select " + COLUMNS + " from account where person_id = #{personId}")
  @Nullable Account byPerson(long personId);

  @Select("select count(*) from account")
  long count();

  @Insert(
      """
      insert into account (id, person_id, username, display_name, password, password_changed_at)
      values (#{id}, #{person}, #{username}, #{name}, #{password}, #{now})
      """)
  void insert(
      @Param("id") long id,
      @Param("person") @Nullable Long personId,
      @Param("username") String username,
      @Param("name") String name,
      @Param("password") String password,
      @Param("now") LocalDateTime now);

  @Insert("insert into account_role (account_id, role_key) values (#{id}, #{role})")
  void addRole(@Param("id") long id, @Param("role") String role);

  /** One more failure; at the limit the account is locked and the count begins anew. */
  @Update(
      """
      update account set
        locked_until = if(failures + 1 >= #{tries}, #{until}, locked_until),
        failures = if(failures + 1 >= #{tries}, 0, failures + 1)
      where id = #{id}
      """)
  void countFailure(
      @Param("id") long id, @Param("tries") int tries, @Param("until") LocalDateTime until);

  @Update(
      """
      update account set failures = 0, locked_until = null, last_login_at = #{now} where id = #{id}
      """)
  void loggedIn(@Param("id") long id, @Param("now") LocalDateTime now);

  @Update("update account set password = #{password} where id = #{id}")
  void reencode(@Param("id") long id, @Param("password") String password);

  @Update(
      """
      update account set password = #{password}, password_changed_at = #{now}, must_change = false,
        failures = 0, locked_until = null
      where id = #{id}
      """)
  void setPassword(
      @Param("id") long id, @Param("password") String password, @Param("now") LocalDateTime now);

  @Insert(
      """
      insert into password_history (account_id, set_at, password) values (#{id}, #{now}, #{password})
      """)
  void remember(
      @Param("id") long id, @Param("now") LocalDateTime now, @Param("password") String password);

  @Select(
      """
      select password from password_history where account_id = #{id}
      order by set_at desc limit #{count}
      """)
  List<String> lastPasswords(@Param("id") long id, @Param("count") int count);
}
