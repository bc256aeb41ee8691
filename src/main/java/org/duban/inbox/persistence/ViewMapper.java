package org.duban.inbox.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Saved views; each belongs to a person and may be shared with a unit. */
@Mapper
public interface ViewMapper {

  /**
   * @param unitCode null if it is its owner's alone
   */
  record StoredView(
      long id,
      long personId,
      String name,
      String box,
      String query,
      @Nullable String unitCode,
      int version) {}

  /** His own, then those of others shared with these units, each in the order of saving. */
  @Select(
      """
      <script>
      select id, person_id, name, box, query, unit_code, version from inbox_view
      where person_id = #{person}
      <if test="!units.isEmpty()">or unit_code in
        <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
      </if>
      order by case when person_id = #{person} then 0 else 1 end, id
      </script>
      """)
  List<StoredView> of(@Param("person") long person, @Param("units") Collection<String> units);

  @Select(
      """
      select id, person_id, name, box, query, unit_code, version from inbox_view
      where id = #{id} for update
      """)
  Optional<StoredView> lock(long id);

  @Select("select count(*) from inbox_view where person_id = #{person}")
  int count(long person);

  @Insert(
      """
      insert into inbox_view (id, person_id, name, box, query, unit_code, version)
      values (#{id}, #{personId}, #{name}, #{box}, #{query}, #{unitCode}, #{version})
      """)
  void insert(StoredView view);

  @Update(
      """
      update inbox_view set name = #{name}, box = #{box}, query = #{query},
        unit_code = #{unitCode}, version = #{version}
      where id = #{id}
      """)
  void update(StoredView view);

  @Delete("delete from inbox_view where id = #{id}")
  void delete(long id);
}
