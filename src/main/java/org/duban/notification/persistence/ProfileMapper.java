package org.duban.notification.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.notification.Profile;
import org.duban.notification.Timing;
import org.duban.notification.Way;

/** Reads how people want to be told outside the product. */
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
}
