package org.duban.workflow.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Marked steps that instances have passed. */
@Mapper
public interface MarkedStepMapper {

  @Insert(
      """
      insert into marked_step (id, process_instance_id, root_instance_id, scope_instance, step,
        irreversible, at, begun_anew)
      values (#{id}, #{instance}, #{root}, #{scope}, #{step}, #{irreversible}, #{at}, false)
      """)
  void insert(
      @Param("id") long id,
      @Param("instance") String instance,
      @Param("root") String root,
      @Param("scope") String scope,
      @Param("step") String step,
      @Param("irreversible") boolean irreversible,
      @Param("at") LocalDateTime at);

  @Select(
      """
      <script>
      select count(*) from marked_step
      where process_instance_id = #{instance} and scope_instance = #{scope} and not begun_anew
        and step in <foreach collection="steps" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  int count(
      @Param("instance") String instance,
      @Param("scope") String scope,
      @Param("steps") Collection<String> steps);

  @Select(
      """
      <script>
      select count(*) from marked_step
      where process_instance_id = #{instance} and not begun_anew
        and step in <foreach collection="steps" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  int countAnywhere(@Param("instance") String instance, @Param("steps") Collection<String> steps);

  @Update(
      """
      <script>
      update marked_step set begun_anew = true
      where process_instance_id = #{instance} and scope_instance = #{scope} and not begun_anew
        and step in <foreach collection="steps" item="s" open="(" separator="," close=")">#{s}</foreach>
      </script>
      """)
  void beginAnew(
      @Param("instance") String instance,
      @Param("scope") String scope,
      @Param("steps") Collection<String> steps);

  @Select("select count(*) from marked_step where root_instance_id = #{root} and irreversible")
  int irreversible(@Param("root") String root);
}
