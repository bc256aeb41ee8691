package org.duban.rule.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rule values by key and day. */
@Mapper
public interface RuleMapper {

  record Row(
      long id,
      String ruleKey,
      String value,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      String source) {}

  @Select(
      """
      select id, rule_key, value, valid_from, valid_to, source from rule_value
      where rule_key = #{key} and valid_from <= #{day}
        and (valid_to is null or valid_to >= #{day})
      order by valid_from desc limit 1
      """)
  @Nullable Row at(@Param("key") String key, @Param("day") LocalDate day);

  @Select(
      """
      select id, rule_key, value, valid_from, valid_to, source from rule_value
      order by rule_key, valid_from
      """)
  List<Row> all();

  /** Does nothing if the key has a value from that day. */
  @Insert(
      """
      insert ignore into rule_value
      values (#{id}, #{ruleKey}, #{value}, #{validFrom}, #{validTo}, #{source})
      """)
  int insert(Row row);

  /** Ends what holds, the day before a new value begins. */
  @Update(
      """
      update rule_value set valid_to = #{lastDay}
      where rule_key = #{key} and valid_from <= #{lastDay}
        and (valid_to is null or valid_to > #{lastDay})
      """)
  int end(@Param("key") String key, @Param("lastDay") LocalDate lastDay);
}
