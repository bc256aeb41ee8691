package org.duban.organisation.persistence;

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

/** Writes people and their memberships. */
@Mapper
public interface PersonWrites {

  record PersonCiphers(
      long id,
      byte @Nullable [] idCipher,
      byte @Nullable [] phoneCipher,
      byte @Nullable [] emailCipher) {}

  @Select("select id, id_cipher, phone_cipher, email_cipher from person where id = #{id}")
  PersonCiphers ciphers(long id);

  @Insert(
      """
      insert into person (id, name, unit_code, party_member, paper_only, changed_at)
      values (#{id}, #{name}, #{unit}, #{member}, #{paper}, #{now})
      """)
  void insert(
      @Param("id") long id,
      @Param("name") String name,
      @Param("unit") String unit,
      @Param("member") boolean member,
      @Param("paper") boolean paper,
      @Param("now") LocalDateTime now);

  @Update(
      """
      update person set name = #{name}, unit_code = #{unit}, party_member = #{member},
        paper_only = #{paper}, changed_at = #{now} where id = #{id}
      """)
  void update(
      @Param("id") long id,
      @Param("name") String name,
      @Param("unit") String unit,
      @Param("member") boolean member,
      @Param("paper") boolean paper,
      @Param("now") LocalDateTime now);

  @Select("select id from person where id_hash = #{hash}")
  @Nullable Long findByIdHash(byte[] hash);

  @Update("update person set id_cipher = #{cipher}, id_hash = #{hash} where id = #{id}")
  void setIdNumber(
      @Param("id") long id, @Param("cipher") byte[] cipher, @Param("hash") byte[] hash);

  @Update("update person set phone_cipher = #{cipher}, phone_hash = #{hash} where id = #{id}")
  void setPhone(@Param("id") long id, @Param("cipher") byte[] cipher, @Param("hash") byte[] hash);

  @Delete("delete from membership where person_id = #{id} and from_date >= #{day}")
  void deleteMembershipsFrom(@Param("id") long personId, @Param("day") LocalDate day);

  @Update(
      """
      update membership set to_date = #{last}
      where person_id = #{id} and (to_date is null or to_date > #{last})
      """)
  void endMembership(@Param("id") long personId, @Param("last") LocalDate last);

  @Insert(
      """
      insert into membership (id, person_id, branch_code, from_date, to_date)
      values (#{id}, #{person}, #{branch}, #{from}, #{to})
      """)
  void insertMembership(
      @Param("id") long id,
      @Param("person") long personId,
      @Param("branch") String branch,
      @Param("from") LocalDate from,
      @Param("to") @Nullable LocalDate to);

  @Select(
      """
      select id, id_cipher, phone_cipher, email_cipher from person
      where id > #{after} order by id limit #{limit} for update
      """)
  List<PersonCiphers> ciphersAfter(@Param("after") long after, @Param("limit") int limit);

  @Update(
      """
      update person set id_cipher = #{number}, phone_cipher = #{phone}, email_cipher = #{email}
      where id = #{id}
      """)
  void renewCiphers(
      @Param("id") long id,
      @Param("number") byte @Nullable [] idCipher,
      @Param("phone") byte @Nullable [] phoneCipher,
      @Param("email") byte @Nullable [] emailCipher);
}
