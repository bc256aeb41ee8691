package org.duban.workflow.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of what decision tables said. */
@Mapper
public interface DecisionMapper {

  /** One table asked once; inputs and rules as JSON. */
  record Row(
      long id,
      String caseNo,
      @Nullable String activityId,
      String decisionKey,
      String definitionId,
      String inputs,
      String rules,
      LocalDateTime at) {}

  @Insert(
      """
      insert into decision_made
        (id, case_no, activity_id, decision_key, definition_id, inputs, rules, at)
      values (#{id}, #{caseNo}, #{activityId}, #{decisionKey}, #{definitionId}, #{inputs},
        #{rules}, #{at})""")
  void insert(Row row);

  @Delete("delete from decision_made where case_no = #{caseNo}")
  int deleteOfCase(String caseNo);

  @Select(
      """
      select id, case_no, activity_id, decision_key, definition_id, inputs, rules, at
      from decision_made where case_no = #{caseNo} order by id""")
  List<Row> ofCase(String caseNo);
}
