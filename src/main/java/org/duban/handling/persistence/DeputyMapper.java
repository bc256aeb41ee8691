package org.duban.handling.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Standing deputies. */
@Mapper
public interface DeputyMapper {

  String COLUMNS =
      " id, principal_id, deputy_id, from_date, until_date, processes, unit_code, reason, made_at ";

  /**
   * A row.
   *
   * @param processes keys, joined by commas; null: all
   */
  record DeputyRow(
      long id,
      long principalId,
      long deputyId,
      LocalDate fromDate,
      LocalDate untilDate,
      @Nullable String processes,
      @Nullable String unitCode,
      String reason,
      LocalDateTime madeAt) {}

  @Insert(
      """
      insert into deputy (id, principal_id, deputy_id, from_date, until_date, processes, unit_code,
        reason, made_at)
      values (#{id}, #{principalId}, #{deputyId}, #{fromDate}, #{untilDate}, #{processes},
        #{unitCode}, #{reason}, #{madeAt})
      """)
  void insert(DeputyRow row);

  @Select("select" + COLUMNS + "from deputy where id = #{id} for update")
  Optional<DeputyRow> lock(long id);

  /** For whom the person acts on that day. */
  @Select(
      "select"
          + COLUMNS
          + "from deputy where deputy_id = #{person} and until_date >= #{day}"
          + " and from_date <= #{day} order by id")
  List<DeputyRow> actingOn(@Param("person") long person, @Param("day") LocalDate day);

  /** Who acts or will act for the person, the last first. */
  @Select(
      "select"
          + COLUMNS
          + "from deputy where principal_id = #{person} and until_date >= #{since}"
          + " order by id desc limit 100")
  List<DeputyRow> ofPrincipal(@Param("person") long person, @Param("since") LocalDate since);

  /** For whom the person acts or will act, the last first. */
  @Select(
      "select"
          + COLUMNS
          + "from deputy where deputy_id = #{person} and until_date >= #{since}"
          + " order by id desc limit 100")
  List<DeputyRow> ofDeputy(@Param("person") long person, @Param("since") LocalDate since);

  @Update("update deputy set until_date = #{last} where id = #{id}")
  void end(@Param("id") long id, @Param("last") LocalDate last);
}
