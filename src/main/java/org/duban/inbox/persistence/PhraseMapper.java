package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Phrases for opinions. */
@Mapper
public interface PhraseMapper {

  /** A phrase of a person or of a unit. */
  record PhraseRow(long id, @Nullable Long personId, @Nullable String unitCode, String text) {}

  @Select(
      """
      select id, person_id, unit_code, text from opinion_phrase
      where person_id = #{person} order by id
      """)
  List<PhraseRow> ofPerson(long person);

  @Select(
      """
      select id, person_id, unit_code, text from opinion_phrase
      where unit_code = #{unit} order by id
      """)
  List<PhraseRow> ofUnit(String unit);

  @Select("select id, person_id, unit_code, text from opinion_phrase where id = #{id}")
  Optional<PhraseRow> find(long id);

  @Insert(
      """
      insert into opinion_phrase (id, person_id, unit_code, text, created_by, created_at)
      values (#{row.id}, #{row.personId}, #{row.unitCode}, #{row.text}, #{by}, #{at})
      """)
  void insert(@Param("row") PhraseRow row, @Param("by") long by, @Param("at") LocalDateTime at);

  @Update("update opinion_phrase set text = #{text} where id = #{id}")
  void update(@Param("id") long id, @Param("text") String text);

  @Delete("delete from opinion_phrase where id = #{id}")
  void delete(long id);
}
