package org.duban.workflow.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** What start-up deployed last, and what it held back. */
@Mapper
public interface PackagedProcessMapper {

  /** A row of {@code packaged_process}; the hash is empty before the first deployment. */
  record Row(String contentHash, @Nullable String deploymentId) {}

  @Insert("insert ignore into packaged_process (process_key, content_hash) values (#{key}, '')")
  void ensureRow(String key);

  /** Locks the row, so that of several nodes starting at once one deploys. */
  @Select(
      """
      select content_hash, deployment_id from packaged_process
      where process_key = #{key} for update""")
  Row lock(String key);

  @Update(
      """
      update packaged_process
      set content_hash = #{hash}, deployment_id = #{deploymentId}, deployed_at = #{at}
      where process_key = #{key}""")
  void deployed(String key, String hash, String deploymentId, LocalDateTime at);

  @Insert(
      """
      insert ignore into packaging_conflict
        (id, process_key, content_hash, published_deployment_id, found_at)
      values (#{id}, #{key}, #{hash}, #{publishedDeploymentId}, #{at})""")
  int conflict(long id, String key, String hash, String publishedDeploymentId, LocalDateTime at);

  /** A packaged process that was held back and is not decided yet. */
  record Conflict(
      long id, String processKey, String publishedDeploymentId, LocalDateTime foundAt) {}

  @Select(
      """
      select id, process_key, published_deployment_id, found_at from packaging_conflict
      where decided_at is null order by found_at, id""")
  List<Conflict> open();

  @Select(
      """
      select id, process_key, published_deployment_id, found_at from packaging_conflict
      where id = #{id} and decided_at is null for update""")
  @Nullable Conflict lockOpen(long id);

  @Update(
      """
      update packaging_conflict set decision = #{decision}, decided_at = #{at}
      where process_key = #{key} and decided_at is null""")
  void decide(String key, String decision, LocalDateTime at);
}
