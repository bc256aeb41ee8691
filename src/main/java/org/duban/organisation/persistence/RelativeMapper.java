package org.duban.organisation.persistence;

import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Kinship rows. */
@Mapper
public interface RelativeMapper {

  @Insert(
      """
      insert into relative (person_a, person_b, kinship) values (#{a}, #{b}, #{kinship})
      on duplicate key update kinship = values(kinship)
      """)
  void put(@Param("a") long a, @Param("b") long b, @Param("kinship") String kinship);

  @Select(
      """
      select person_b from relative where person_a = #{id}
      union select person_a from relative where person_b = #{id}
      """)
  Set<Long> of(long id);
}
