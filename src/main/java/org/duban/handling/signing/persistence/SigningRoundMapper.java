package org.duban.handling.signing.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.handling.signing.Ballot;
import org.duban.handling.signing.Signer;
import org.duban.handling.signing.SignerState;
import org.duban.handling.signing.SigningRound;

/** Rounds of signing and who signs in them. */
@Mapper
public interface SigningRoundMapper {

  String SIGNER =
      " id, round_id, place, wanted, weight, state, task_id, submission_id, vote, added_by,"
          + " added_because, post ";

  String ROUND =
      " id, case_id, process_instance_id, process_definition_id, task_key, task_name, state ";

  /** Someone who has signed in the round that a task belongs to. */
  record SignedThere(String taskId, long personId, String taskKey) {}

  @Insert(
      """
      insert into sign_round (id, case_id, process_instance_id, process_definition_id, task_key,
        task_name, state, began_at)
      values (#{r.id}, #{r.caseId}, #{r.processInstanceId}, #{r.processDefinitionId}, #{r.taskKey},
        #{r.taskName}, #{r.state}, #{at})
      """)
  void begin(@Param("r") SigningRound round, @Param("at") LocalDateTime at);

  @Update(
      """
      update sign_round set state = #{state}, ended_at = #{at}
      where id = #{id} and state = 'OPEN'
      """)
  int end(@Param("id") long id, @Param("state") String state, @Param("at") LocalDateTime at);

  @Select("select" + ROUND + "from sign_round where id = #{id}")
  SigningRound round(long id);

  /** The last round of that task in the case. */
  @Select(
      "select"
          + ROUND
          + "from sign_round where case_id = #{caseId} and task_key = #{taskKey}"
          + " order by id desc limit 1")
  Optional<SigningRound> last(@Param("caseId") long caseId, @Param("taskKey") String taskKey);

  @Insert(
      """
      insert into sign_member (id, round_id, place, wanted, weight, state, added_by, added_because,
        post)
      values (#{id}, #{roundId}, #{place}, #{wanted}, #{weight}, #{state}, #{addedBy},
        #{addedBecause}, #{post})
      """)
  void seat(Signer signer);

  @Select("select" + SIGNER + "from sign_member where round_id = #{round} order by place")
  List<Signer> signers(long round);

  @Select("select" + SIGNER + "from sign_member where task_id = #{taskId}")
  Optional<Signer> atTask(String taskId);

  @Select("select" + SIGNER + "from sign_member where id = #{id}")
  Signer byId(long id);

  @Update("update sign_member set state = 'OPEN', task_id = #{taskId} where id = #{id}")
  void open(@Param("id") long id, @Param("taskId") String taskId);

  @Update(
      """
      update sign_member set state = 'DONE', submission_id = #{submission}, vote = #{vote}
      where id = #{id}
      """)
  void vote(@Param("id") long id, @Param("submission") long submission, @Param("vote") Ballot vote);

  @Update("update sign_member set state = #{state} where id = #{id}")
  void state(@Param("id") long id, @Param("state") SignerState state);

  @Update(
      """
      update sign_member set state = 'WITHDRAWN'
      where round_id = #{round} and state in ('OPEN', 'WAITING')
      """)
  int withdrawOpen(long round);

  /** Open signers of running rounds who sign for a post that they have or had. */
  @Select(
      """
      <script>
      select m.id, m.round_id, m.place, m.wanted, m.weight, m.state, m.task_id, m.submission_id,
        m.vote, m.added_by, m.added_because, m.post
      from sign_member m join sign_round r on r.id = m.round_id
      where r.state = 'OPEN' and m.state in ('OPEN', 'WAITING') and m.post is not null
        and m.wanted in
        <foreach collection="holders" item="h" open="(" separator="," close=")">#{h}</foreach>
      order by m.id
      </script>
      """)
  List<Signer> signingInPerson(@Param("holders") Collection<String> holders);

  @Update("update sign_member set wanted = post, post = null where id = #{id}")
  void leaveToPost(long id);

  /** Who has claimed the task. */
  @Select("select assignee from inbox_task where task_id = #{taskId} and assignee is not null")
  Optional<Long> claimedBy(String taskId);

  /**
   * Who must not sign at these tasks: whoever has signed in their rounds, himself, for another or
   * by a deputy, or has a task of his own there.
   */
  @Select(
      """
      <script>
      select m.task_id as task_id, s.person_id as person_id, r.task_key as task_key
      from sign_member m
      join sign_round r on r.id = m.round_id
      join sign_member d on d.round_id = m.round_id and d.state = 'DONE'
      join submission s on s.id = d.submission_id
      where m.state = 'OPEN' and m.task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      union
      select m.task_id, s.for_person_id, r.task_key
      from sign_member m
      join sign_round r on r.id = m.round_id
      join sign_member d on d.round_id = m.round_id and d.state = 'DONE'
      join submission s on s.id = d.submission_id
      where s.for_person_id is not null and m.state = 'OPEN' and m.task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      union
      select m.task_id, s.deputy_for_person_id, r.task_key
      from sign_member m
      join sign_round r on r.id = m.round_id
      join sign_member d on d.round_id = m.round_id and d.state = 'DONE'
      join submission s on s.id = d.submission_id
      where s.deputy_for_person_id is not null and m.state = 'OPEN' and m.task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      union
      select m.task_id, cast(substring(d.wanted, 3) as unsigned), r.task_key
      from sign_member m
      join sign_round r on r.id = m.round_id
      join sign_member d on d.round_id = m.round_id and d.id != m.id
        and d.wanted like 'P:%' and d.state in ('OPEN', 'WAITING')
      where m.state = 'OPEN' and m.task_id in
        <foreach collection="tasks" item="t" open="(" separator="," close=")">#{t}</foreach>
      order by 1, 2
      </script>
      """)
  List<SignedThere> signed(@Param("tasks") Collection<String> tasks);
}
