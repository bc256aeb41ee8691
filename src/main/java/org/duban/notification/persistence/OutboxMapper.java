package org.duban.notification.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.notification.OutboxEntry;
import org.duban.notification.Way;
import org.jspecify.annotations.Nullable;

/**
 * What is to leave the product. Leases are by the database's clock, the same for all nodes; when
 * something may leave is by the product's.
 */
@Mapper
public interface OutboxMapper {

  String COLUMNS =
      """
      id, person_id, channel, kind, title, link, state, digest_id, attempts, next_at, error, at,
      done_at
      """;

  /** A digest that is due. */
  record DueDigest(long personId, Way channel) {}

  record OutboxCounts(long waiting, long held, long dead, @Nullable LocalDateTime oldestDue) {}

  @Insert(
      """
      <script>
      insert into notification_outbox (id, person_id, channel, kind, title, link, state, digest_id,
        attempts, next_at, lease, lease_until, at) values
      <foreach collection="entries" item="e" separator=",">
        (#{e.id}, #{e.personId}, #{e.channel}, #{e.kind}, #{e.title}, #{e.link}, #{e.state},
         #{e.digestId}, #{e.attempts}, #{e.nextAt}, '', '2000-01-01', #{e.at})
      </foreach>
      </script>
      """)
  void insert(@Param("entries") List<OutboxEntry> entries);

  /** What may be sent now and no node is at; rows another node is just taking are passed over. */
  @Select(
      """
      select id from notification_outbox
      where state = 'WAITING' and next_at <= #{now} and lease_until < now(3)
      order by next_at, id limit #{limit} for update skip locked
      """)
  List<Long> ready(@Param("now") LocalDateTime now, @Param("limit") int limit);

  @Update(
      """
      <script>
      update notification_outbox
      set lease = #{lease}, lease_until = date_add(now(3), interval #{seconds} second)
      where id in <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
      </script>
      """)
  void lease(
      @Param("ids") List<Long> ids, @Param("lease") String lease, @Param("seconds") int seconds);

  @Select("select " + COLUMNS + " from notification_outbox where lease = #{lease} order by id")
  List<OutboxEntry> leased(String lease);

  /** Counts the attempt before it is made; returns 0 if the entry is no longer ours. */
  @Update(
      """
      update notification_outbox
      set attempts = attempts + 1, lease_until = date_add(now(3), interval #{seconds} second)
      where id = #{id} and lease = #{lease} and state = 'WAITING' and lease_until >= now(3)
      """)
  int begin(@Param("id") long id, @Param("lease") String lease, @Param("seconds") int seconds);

  @Update(
      """
      update notification_outbox set state = 'SENT', done_at = #{now}, error = null, lease = ''
      where id = #{id} and lease = #{lease}
      """)
  int sent(@Param("id") long id, @Param("lease") String lease, @Param("now") LocalDateTime now);

  @Update(
      """
      update notification_outbox set state = 'DEAD', done_at = #{now}, error = #{error}, lease = ''
      where id = #{id} and lease = #{lease}
      """)
  int dead(
      @Param("id") long id,
      @Param("lease") String lease,
      @Param("error") String error,
      @Param("now") LocalDateTime now);

  @Update(
      """
      update notification_outbox
      set attempts = #{attempts}, next_at = #{next}, error = #{error}, lease = '',
        lease_until = '2000-01-01'
      where id = #{id} and lease = #{lease}
      """)
  int again(
      @Param("id") long id,
      @Param("lease") String lease,
      @Param("attempts") int attempts,
      @Param("next") LocalDateTime next,
      @Param("error") String error);

  @Select(
      "select "
          + COLUMNS
          + " from notification_outbox where digest_id = #{digest} order by id limit #{limit}")
  List<OutboxEntry> ofDigest(@Param("digest") long digest, @Param("limit") int limit);

  @Select(
      """
      select distinct person_id, channel from notification_outbox
      where state = 'HELD' and next_at <= #{now} limit #{limit}
      """)
  List<DueDigest> dueDigests(@Param("now") LocalDateTime now, @Param("limit") int limit);

  /** Returns 0 if another node was first. */
  @Update(
      """
      update notification_outbox set state = 'DIGESTED', digest_id = #{digest}, done_at = #{now}
      where person_id = #{d.personId} and state = 'HELD' and channel = #{d.channel}
        and next_at <= #{now}
      """)
  int digest(
      @Param("d") DueDigest due, @Param("digest") long digest, @Param("now") LocalDateTime now);

  @Select(
      "select "
          + COLUMNS
          + """
           from notification_outbox where state = 'DEAD' and id < #{before}
          order by id desc limit #{limit}
          """)
  List<OutboxEntry> deadLetters(@Param("before") long before, @Param("limit") int limit);

  @Update(
      """
      <script>
      update notification_outbox set state = 'WAITING', attempts = 0, next_at = #{now},
        done_at = null, lease = '', lease_until = '2000-01-01'
      where state = 'DEAD' and id in
      <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
      </script>
      """)
  int revive(@Param("ids") List<Long> ids, @Param("now") LocalDateTime now);

  @Select(
      """
      select coalesce(sum(state = 'WAITING'), 0) waiting, coalesce(sum(state = 'HELD'), 0) held,
        coalesce(sum(state = 'DEAD'), 0) dead,
        min(case when state = 'WAITING' then next_at end) oldest_due
      from notification_outbox where state in ('WAITING', 'HELD', 'DEAD')
      """)
  OutboxCounts counts();

  /** Takes back what no node is at. */
  @Delete(
      """
      delete from notification_outbox
      where person_id = #{person} and state in ('WAITING', 'HELD') and channel = #{channel}
        and lease_until < now(3)
      """)
  int takeBack(@Param("person") long person, @Param("channel") Way channel);

  @Delete(
      """
      delete from notification_outbox
      where state in ('SENT', 'DIGESTED') and next_at < #{before} limit #{limit}
      """)
  int forget(@Param("before") LocalDateTime before, @Param("limit") int limit);
}
