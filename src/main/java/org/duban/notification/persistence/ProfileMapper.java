package org.duban.notification.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.notification.Profile;
import org.duban.notification.Timing;
import org.duban.notification.Way;

/** How people want to be told outside the product. */
@Mapper
public interface ProfileMapper {

  record ChoiceRow(long personId, String kind, Way channel, Timing timing) {}

  @Select(
      """
      <script>
      select person_id, quiet_from, quiet_until, digest_at, robot_kind, robot_cipher, secret_cipher
      from notification_profile where person_id in
      <foreach collection="people" item="p" open="(" separator="," close=")">#{p}</foreach>
      </script>
      """)
  List<Profile> profiles(@Param("people") Collection<Long> people);

  @Select(
      """
      <script>
      select person_id, kind, channel, timing from notification_choice where person_id in
      <foreach collection="people" item="p" open="(" separator="," close=")">#{p}</foreach>
      </script>
      """)
  List<ChoiceRow> choices(@Param("people") Collection<Long> people);

  @Insert(
      """
      insert into notification_profile (person_id, quiet_from, quiet_until, digest_at, robot_kind,
        robot_cipher, secret_cipher, changed_at)
      values (#{p.personId}, #{p.quietFrom}, #{p.quietUntil}, #{p.digestAt}, #{p.robotKind},
        #{p.robotCipher}, #{p.secretCipher}, #{now})
      on duplicate key update quiet_from = values(quiet_from), quiet_until = values(quiet_until),
        digest_at = values(digest_at), robot_kind = values(robot_kind),
        robot_cipher = values(robot_cipher), secret_cipher = values(secret_cipher),
        changed_at = values(changed_at)
      """)
  void save(@Param("p") Profile profile, @Param("now") LocalDateTime now);

  @Delete("delete from notification_choice where person_id = #{person}")
  void deleteChoices(long person);

  @Insert(
      """
      <script>
      insert into notification_choice (person_id, kind, channel, timing) values
      <foreach collection="choices" item="c" separator=",">
        (#{c.personId}, #{c.kind}, #{c.channel}, #{c.timing})
      </foreach>
      </script>
      """)
  void insertChoices(@Param("choices") List<ChoiceRow> choices);

  @Select(
      """
      select person_id, quiet_from, quiet_until, digest_at, robot_kind, robot_cipher, secret_cipher
      from notification_profile where person_id > #{after} order by person_id limit #{limit}
      for update
      """)
  List<Profile> after(@Param("after") long after, @Param("limit") int limit);
}
