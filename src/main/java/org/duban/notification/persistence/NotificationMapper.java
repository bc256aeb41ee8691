package org.duban.notification.persistence;

import java.time.LocalDateTime;
import java.util.List;
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

  @Update(
      """
      update notification set read_at = #{at}
      where person_id = #{person} and read_at is null and id <= #{upTo}
      """)
  int markRead(
      @Param("person") long person, @Param("upTo") long upTo, @Param("at") LocalDateTime at);
}
