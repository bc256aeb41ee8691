package org.duban.calendar.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Work that one node at a time does; times are the database's, the same for all nodes. */
@Mapper
public interface LeaseMapper {

  @Insert("insert ignore into node_lease values (#{name}, '', '2000-01-01')")
  void ensure(String name);

  /** Returns 1 if the holder now has the lease. */
  @Update(
      """
      update node_lease
      set holder = #{holder}, held_until = date_add(now(3), interval #{seconds} second)
      where name = #{name} and (holder = #{holder} or held_until < now(3))
      """)
  int take(
      @Param("name") String name, @Param("holder") String holder, @Param("seconds") int seconds);
}
