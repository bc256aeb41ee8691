package org.duban.register.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of ledgers. */
@Mapper
public interface RegisterMapper {

  @Insert(
      """
      insert into register_row
      values (#{id}, #{registerKey}, #{number}, #{caseId}, #{unitCode}, #{unitPath}, #{personId},
        #{campaignId}, #{kind}, #{status}, #{openedAt}, #{due}, #{closedAt}, #{fields},
        #{searchText})
      """)
  void insert(RegisterRowRecord row);

  @Select("select * from register_row where id = #{id}")
  @Nullable RegisterRowRecord find(long id);

  @Select("select * from register_row where id = #{id} for update")
  @Nullable RegisterRowRecord lock(long id);

  @Update(
      """
      update register_row set fields = #{fields}, due = #{due}, search_text = #{searchText}
      where id = #{id}
      """)
  void setFields(
      @Param("id") long id,
      @Param("fields") String fields,
      @Param("due") @Nullable LocalDate due,
      @Param("searchText") String searchText);

  @Update("update register_row set status = #{status}, closed_at = #{closedAt} where id = #{id}")
  void setStatus(
      @Param("id") long id,
      @Param("status") String status,
      @Param("closedAt") @Nullable LocalDateTime closedAt);

  @Select(
      """
      select * from register_row
      where register_key = #{register} and campaign_id = #{campaign} and person_id = #{person}
      order by id
      """)
  List<RegisterRowRecord> ofPerson(
      @Param("register") String register,
      @Param("campaign") long campaign,
      @Param("person") long person);

  @Select(
      """
      select * from register_row
      where register_key = #{register} and campaign_id = #{campaign} and unit_code = #{unit}
        and person_id is null
      order by id
      """)
  List<RegisterRowRecord> ofUnit(
      @Param("register") String register,
      @Param("campaign") long campaign,
      @Param("unit") String unit);

  @Select(
      """
      select * from register_row
      where register_key = #{register} and person_id = #{person}
      order by id
      """)
  List<RegisterRowRecord> aboutPerson(
      @Param("register") String register, @Param("person") long person);

  List<RegisterRowRecord> rows(RowCriteria criteria);
}
