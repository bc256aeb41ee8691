package org.duban.notification.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.notification.Notification;

/** Notification rows. */
@Mapper
public interface NotificationMapper {

  @Insert(
      """
      <script>
      insert into notification values
      <foreach collection="rows" item="r" separator=",">
        (#{r.id}, #{r.personId}, #{r.caseId}, #{r.kind}, #{r.text}, #{r.at}, #{r.readAt})
      </foreach>
      </script>
      """)
  void insert(@Param("rows") List<Notification> rows);

  @Delete("delete from notification where case_id = #{caseId}")
  int deleteOfCase(long caseId);

  @Select(
      """
      select * from notification where person_id = #{person} and id < #{before}
      order by id desc limit #{limit}
      """)
  List<Notification> newest(
      @Param("person") long person, @Param("before") long before, @Param("limit") int limit);

  @Select(
      """
      select count(*) from (select 1 from notification
        where person_id = #{person} and read_at is null limit 100) n
      """)
  int unread(long person);

  /** Unread ones of one person, capped at 100. */
  record Unread(long personId, int unread) {}

  @Select(
      """
      <script>
      <foreach collection="people" item="p" separator=" union all ">
        select #{p} person_id, count(*) unread from (select 1 from notification
          where person_id = #{p} and read_at is null limit 100) n
      </foreach>
      </script>
      """)
  List<Unread> unreadOf(@Param("people") Collection<Long> people);

  @Select(
      """
      <script>
      select * from notification where at &gt;= #{since} and person_id in
      <foreach collection="people" item="p" open="(" separator="," close=")">#{p}</foreach>
      order by at, id
      </script>
      """)
  List<Notification> since(
      @Param("people") Collection<Long> people, @Param("since") LocalDateTime since);

  @Update(
      """
      update notification set read_at = #{at}
      where person_id = #{person} and read_at is null and id <= #{upTo}
      """)
  int markRead(
      @Param("person") long person, @Param("upTo") long upTo, @Param("at") LocalDateTime at);
}
