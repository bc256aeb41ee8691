package org.duban.casefile.signature.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Signature pictures by person and time. */
@Mapper
public interface SignatureMapper {

  /** The picture a person signs with now. */
  record SignatureRow(long id, LocalDateTime fromAt, byte[] picture) {}

  String SIGNED =
      """
       from submission s join person_signature g on g.person_id = s.person_id
         and g.from_at <= s.at and (g.until_at is null or g.until_at > s.at)
       where s.for_person_id is null and
      """;

  @Select(
      """
      select id, from_at, picture from person_signature
      where person_id = #{person} and until_at is null
      """)
  Optional<SignatureRow> current(long person);

  @Insert(
      """
      insert into person_signature (id, person_id, from_at, picture)
      values (#{id}, #{person}, #{at}, #{picture})
      """)
  void insert(
      @Param("id") long id,
      @Param("person") long person,
      @Param("at") LocalDateTime at,
      @Param("picture") byte[] picture);

  @Update("update person_signature set until_at = #{at} where id = #{id}")
  void end(@Param("id") long id, @Param("at") LocalDateTime at);

  /** Those that nothing was signed with. */
  @Delete(
      """
      delete from person_signature where person_id = #{person} and until_at is not null
        and not exists (select 1 from submission s where s.person_id = #{person}
          and s.for_person_id is null and s.at >= from_at and s.at < until_at)
      """)
  void deleteUnused(long person);

  @Select("select s.id" + SIGNED + " s.case_id = #{caseId}")
  Set<Long> signedIn(long caseId);

  @Select("select g.picture" + SIGNED + " s.id = #{submissionId}")
  List<byte[]> of(long submissionId);

  @Select("select case_id from submission where id = #{submissionId}")
  Optional<Long> caseOf(long submissionId);
}
