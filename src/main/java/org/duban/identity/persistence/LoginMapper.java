package org.duban.identity.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Failures by address, activation codes and who waits for one. */
@Mapper
public interface LoginMapper {

  record Code(long id, @Nullable Long personId) {}

  record Named(long id, String name) {}

  @Select(
      """
      select locked_until from login_address where address = #{address} and locked_until > #{now}
      """)
  @Nullable LocalDateTime addressLockedUntil(
      @Param("address") String address, @Param("now") LocalDateTime now);

  /** One more failure; the count begins anew when the last is older than {@code since}. */
  @Insert(
      """
      insert into login_address (address, failures, last_failure) values (#{address}, 1, #{now})
      on duplicate key update
        failures = if(last_failure < #{since}, 1, failures + 1),
        locked_until = if(failures >= #{tries}, #{until}, locked_until),
        failures = if(failures >= #{tries}, 0, failures),
        last_failure = #{now}
      """)
  void countAddress(
      @Param("address") String address,
      @Param("now") LocalDateTime now,
      @Param("since") LocalDateTime since,
      @Param("tries") int tries,
      @Param("until") LocalDateTime until);

  @Insert(
      """
      insert into activation_code (id, person_id, code_hash, expires_at)
      values (#{id}, #{person}, #{hash}, #{expires})
      """)
  void insertCode(
      @Param("id") long id,
      @Param("person") @Nullable Long personId,
      @Param("hash") byte[] hash,
      @Param("expires") LocalDateTime expires);

  @Delete("delete from activation_code where person_id = #{personId} and used_at is null")
  void deleteCodes(long personId);

  @Delete("delete from activation_code where person_id is null")
  void deleteFirstCodes();

  @Update(
      """
      update activation_code set used_at = #{now}
      where code_hash = #{hash} and used_at is null and expires_at > #{now}
      """)
  int useCode(@Param("hash") byte[] hash, @Param("now") LocalDateTime now);

  @Select("select id, person_id from activation_code where code_hash = #{hash}")
  Code findCode(byte[] hash);

  @Select(
      """
      select p.id, p.name from membership m join person p on p.id = m.person_id
      where m.branch_code = #{branch} and m.from_date <= #{today}
        and (m.to_date is null or m.to_date >= #{today})
        and not exists (select 1 from account a where a.person_id = p.id)
      order by p.name, p.id
      """)
  List<Named> membersWithoutAccount(
      @Param("branch") String branch, @Param("today") LocalDate today);

  @Select(
      """
      select p.id, p.name from person p
      where p.unit_code = #{unit} and not exists (select 1 from account a where a.person_id = p.id)
      order by p.name, p.id
      """)
  List<Named> peopleWithoutAccount(String unit);
}
