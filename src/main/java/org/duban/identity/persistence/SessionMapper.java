package org.duban.identity.persistence;

import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sessions as stored. */
@Mapper
public interface SessionMapper {

  @Select(
      """
      <script>
      select SESSION_ID from SPRING_SESSION
      where EXPIRY_TIME &gt; unix_timestamp(now(3)) * 1000 and SESSION_ID in
      <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
      </script>
      """)
  Set<String> open(@Param("ids") Collection<String> ids);
}
