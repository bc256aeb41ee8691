package org.duban.limitchange.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.limitchange.LimitRequest;

/** Wishes about limits. */
@Mapper
public interface LimitRequestMapper {

  String COLUMNS =
      " case_id, task_id, task_name, of_case_id, kind, until_day as `until`, reason, asked_by,"
          + " asked_at, state, decided_by, decided_at, opinion from limit_request ";

  @Insert(
      """
      insert into limit_request (case_id, task_id, task_name, of_case_id, kind, until_day, reason,
        asked_by, asked_at, request_key, state, live)
      values (#{r.caseId}, #{r.taskId}, #{r.taskName}, #{r.ofCaseId}, #{r.kind}, #{r.until},
        #{r.reason}, #{r.askedBy}, #{r.askedAt}, #{key}, #{r.state}, true)
      """)
  void insert(@Param("r") LimitRequest request, @Param("key") String key);

  @Select("select" + COLUMNS + "where asked_by = #{person} and request_key = #{key}")
  Optional<LimitRequest> byRequest(@Param("person") long person, @Param("key") String key);

  @Select("select" + COLUMNS + "where task_id = #{taskId} and live")
  Optional<LimitRequest> open(String taskId);

  @Select("select" + COLUMNS + "where task_id = #{taskId} order by case_id")
  List<LimitRequest> ofTask(String taskId);

  @Select("select" + COLUMNS + "where case_id = #{caseId}")
  Optional<LimitRequest> find(long caseId);

  @Update(
      """
      update limit_request set state = #{state}, live = null, decided_by = #{person},
        decided_at = #{at}, opinion = #{opinion}
      where case_id = #{caseId} and state = 'ASKED'
      """)
  int decide(
      @Param("caseId") long caseId,
      @Param("state") String state,
      @Param("person") long person,
      @Param("at") LocalDateTime at,
      @Param("opinion") String opinion);

  @Delete("delete from limit_request where case_id = #{caseId} or of_case_id = #{caseId}")
  int deleteOfCase(long caseId);
}
