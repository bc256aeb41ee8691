package org.duban.handling.persistence;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;

/** Removes what was done with the tasks of a case. */
@Mapper
public interface HandlingPurgeMapper {

  @Delete("delete from task_transfer where case_id = #{caseId}")
  int transfers(long caseId);

  @Delete("delete from task_delegation where case_id = #{caseId}")
  int delegations(long caseId);

  @Delete("delete from inbox_copy where case_id = #{caseId}")
  int copies(long caseId);

  @Delete("delete from task_urge where case_id = #{caseId}")
  int urges(long caseId);

  @Delete(
      "delete from case_move_task where move_id in"
          + " (select m.id from case_move m where m.case_id = #{caseId})")
  int movedTasks(long caseId);

  @Delete("delete from case_move where case_id = #{caseId}")
  int moves(long caseId);

  @Delete("delete from case_return where case_id = #{caseId}")
  int returns(long caseId);

  @Delete(
      "delete from sign_member where round_id in"
          + " (select r.id from sign_round r where r.case_id = #{caseId})")
  int signers(long caseId);

  @Delete("delete from sign_round where case_id = #{caseId}")
  int rounds(long caseId);

  @Delete(
      "delete from task_turn_home where task_id in"
          + " (select t.task_id from task_turn t where t.case_id = #{caseId})")
  int turnHomes(long caseId);

  @Delete("delete from task_turn where case_id = #{caseId}")
  int turns(long caseId);
}
