package org.duban.audit.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditFilter;
import org.jspecify.annotations.Nullable;

/** Rows of the audit and its chain. */
@Mapper
public interface AuditMapper {

  record Head(long seq, byte[] hash, byte @Nullable [] mac) {}

  record SealedEntry(long seq, long entryId, byte[] hash) {}

  @Insert(
      """
      insert into audit_entry (id, at, account_id, person_id, actor_name, address, kind,
        object_type, object_id, before_text, after_text, result)
      values (#{id}, #{at}, #{accountId}, #{personId}, #{actorName}, #{address}, #{kind},
        #{objectType}, #{objectId}, #{beforeText}, #{afterText}, #{result})
      """)
  void insert(AuditEntry entry);

  @Insert("insert into audit_unsealed (entry_id) values (#{id})")
  void insertUnsealed(long id);

  @Select(
      """
      select e.id, e.at, e.account_id, e.person_id, e.actor_name, e.address, e.kind, e.object_type,
        e.object_id, e.before_text, e.after_text, e.result
      from audit_unsealed u join audit_entry e on e.id = u.entry_id
      order by u.entry_id limit #{limit}
      """)
  List<AuditEntry> unsealed(int limit);

  @Select("select seq, hash, mac from audit_head where id = 1 for update")
  Head lockHead();

  record Seal(long seq, long entryId, byte[] hash) {}

  @Insert(
      """
      <script>insert into audit_seal (seq, entry_id, hash) values
      <foreach collection="seals" item="s" separator=",">(#{s.seq}, #{s.entryId}, #{s.hash})</foreach>
      </script>
      """)
  void insertSeals(@Param("seals") Collection<Seal> seals);

  @Delete(
      """
      <script>delete from audit_unsealed where entry_id in
      <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>
      """)
  void deleteUnsealed(@Param("ids") Collection<Long> ids);

  @Update("update audit_head set seq = #{seq}, hash = #{hash}, mac = #{mac} where id = 1")
  void moveHead(@Param("seq") long seq, @Param("hash") byte[] hash, @Param("mac") byte[] mac);

  @Select(
      """
      select seq, entry_id, hash from audit_seal where seq > #{after} order by seq limit #{limit}
      """)
  List<SealedEntry> sealed(@Param("after") long after, @Param("limit") int limit);

  @Select(
      """
      select id, at, account_id, person_id, actor_name, address, kind, object_type, object_id,
        before_text, after_text, result
      from audit_entry where id = #{id}
      """)
  @Nullable AuditEntry find(long id);

  /** Newest first. */
  @Select(
      """
      <script>
      select id, at, account_id, person_id, actor_name, address, kind, object_type, object_id,
        before_text, after_text, result
      from audit_entry where id &lt; #{before}
      <if test="f.from != null">and at &gt;= #{f.from}</if>
      <if test="until != null">and at &lt; #{until}</if>
      <if test="f.actor != null">and actor_name like concat(#{f.actor}, '%')</if>
      <if test="f.kind != null">and kind = #{f.kind}</if>
      <if test="f.objectType != null">
        and object_type = #{f.objectType}
        <if test="f.objectId != null">and object_id = #{f.objectId}</if>
      </if>
      order by id desc limit #{limit}
      </script>
      """)
  List<AuditEntry> page(
      @Param("f") AuditFilter filter,
      @Param("until") @Nullable LocalDate until,
      @Param("before") long before,
      @Param("limit") int limit);
}
