package org.duban.inbox.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.inbox.InboxView;

/** Saved views; each belongs to a person. */
@Mapper
public interface ViewMapper {

  @Select("select id, name, box, query from inbox_view where person_id = #{person} order by id")
  List<InboxView> of(long person);

  @Insert(
      """
      insert into inbox_view (id, person_id, name, box, query)
      values (#{v.id}, #{person}, #{v.name}, #{v.box}, #{v.query})
      """)
  void insert(@Param("person") long person, @Param("v") InboxView view);

  /** 0 if the person has no such view. */
  @Update(
      """
      update inbox_view set name = #{v.name}, box = #{v.box}, query = #{v.query}
      where id = #{v.id} and person_id = #{person}
      """)
  int update(@Param("person") long person, @Param("v") InboxView view);

  @Delete("delete from inbox_view where id = #{id} and person_id = #{person}")
  int delete(@Param("person") long person, @Param("id") long id);
}
