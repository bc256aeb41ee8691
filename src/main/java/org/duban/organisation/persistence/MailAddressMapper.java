package org.duban.organisation.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** E-mail addresses of people, encrypted. */
@Mapper
public interface MailAddressMapper {

  record MailCipher(long id, byte[] emailCipher) {}

  @Select(
      """
      <script>
      select id, email_cipher from person where email_cipher is not null and id in
      <foreach collection="people" item="p" open="(" separator="," close=")">#{p}</foreach>
      </script>
      """)
  List<MailCipher> of(@Param("people") Collection<Long> people);

  @Update("update person set email_cipher = #{cipher}, changed_at = #{now} where id = #{id}")
  void set(
      @Param("id") long id,
      @Param("cipher") byte @Nullable [] cipher,
      @Param("now") LocalDateTime now);
}
