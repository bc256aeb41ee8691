package org.duban.retention.persistence;

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

/** Cases whose time is over, and the lists of what is to be, and was, destroyed. */
@Mapper
public interface RetentionMapper {

  /** A case joined to another; purged ones are no longer counted. */
  record Joined(String processKey, @Nullable LocalDateTime closedAt) {}

  /** A closed case that is not purged. */
  record ClosedCase(long id, String processKey, LocalDateTime closedAt, boolean proposed) {}

  /** A proposal as stored. */
  record ProposalRow(
      long id,
      String reason,
      long proposedBy,
      LocalDateTime proposedAt,
      String state,
      @Nullable Long decidedBy,
      @Nullable LocalDateTime decidedAt,
      @Nullable String opinion,
      int cases) {}

  /** A line of a proposal. */
  record Item(
      long proposalId,
      long caseId,
      String caseNo,
      String processKey,
      String unitCode,
      LocalDateTime openedAt,
      LocalDateTime closedAt,
      LocalDate keepUntil) {}

  String PROPOSAL =
      """
      select p.id, p.reason, p.proposed_by, p.proposed_at, p.state, p.decided_by, p.decided_at,
        p.opinion, (select count(*) from purge_item i where i.proposal_id = p.id) as cases
      from purge_proposal p
      """;

  @Select(
      """
      select c.process_key, c.closed_at from case_link l
        join case_file c on c.id = l.to_case_id
      where l.from_case_id = #{id} and c.purged_at is null
      union all
      select c.process_key, c.closed_at from case_link l
        join case_file c on c.id = l.from_case_id
      where l.to_case_id = #{id} and c.purged_at is null
      """)
  List<Joined> joined(long id);

  @Select(
      """
      <script>
      select c.id, c.process_key, c.closed_at,
        exists (select 1 from purge_item i where i.case_id = c.id and i.live) as proposed
      from case_file c
      where c.closed_at &lt; #{closedBefore} and c.purged_at is null
        and (c.closed_at > #{afterClosed} or (c.closed_at = #{afterClosed} and c.id > #{afterId}))
        and (<foreach collection="paths" item="p" separator=" or ">
          c.unit_path like concat(#{p}, '%')</foreach>)
      order by c.closed_at, c.id limit #{most}
      </script>
      """)
  List<ClosedCase> closed(
      @Param("closedBefore") LocalDateTime closedBefore,
      @Param("paths") List<String> paths,
      @Param("afterClosed") LocalDateTime afterClosed,
      @Param("afterId") long afterId,
      @Param("most") int most);

  @Select("select id from case_file where id = #{id} for update")
  @Nullable Long lock(long id);

  @Select("select purged_at is not null from case_file where id = #{id}")
  boolean purged(long id);

  @Insert(
      """
      insert into purge_proposal (id, reason, proposed_by, proposed_at, request_key, state)
      values (#{id}, #{reason}, #{person}, #{at}, #{key}, 'PROPOSED')
      """)
  void propose(
      @Param("id") long id,
      @Param("reason") String reason,
      @Param("person") long person,
      @Param("at") LocalDateTime at,
      @Param("key") String key);

  @Insert(
      """
      insert into purge_item (proposal_id, case_id, live, case_no, process_key, unit_code,
        opened_at, closed_at, keep_until)
      values (#{proposalId}, #{caseId}, true, #{caseNo}, #{processKey}, #{unitCode}, #{openedAt},
        #{closedAt}, #{keepUntil})
      """)
  void add(Item item);

  @Select(PROPOSAL + "where p.proposed_by = #{person} and p.request_key = #{key}")
  Optional<ProposalRow> byRequest(@Param("person") long person, @Param("key") String key);

  @Select(PROPOSAL + "where p.id = #{id} for update")
  Optional<ProposalRow> lockProposal(long id);

  @Select(PROPOSAL + "order by p.id desc limit 200")
  List<ProposalRow> proposals();

  @Select("select distinct unit_code from purge_item where proposal_id = #{id}")
  List<String> units(long id);

  @Update(
      """
      update purge_proposal set state = #{state}, decided_by = #{person}, decided_at = #{at},
        opinion = #{opinion}
      where id = #{id}
      """)
  void decide(
      @Param("id") long id,
      @Param("state") String state,
      @Param("person") long person,
      @Param("at") LocalDateTime at,
      @Param("opinion") String opinion);

  @Update("update purge_item set live = null where proposal_id = #{id}")
  void release(long id);

  /** What is agreed and not done; what could not be done is not tried again by itself. */
  @Select(
      """
      select i.proposal_id, i.case_id, i.case_no, i.process_key, i.unit_code, i.opened_at,
        i.closed_at, i.keep_until
      from purge_proposal p join purge_item i on i.proposal_id = p.id
      where p.state = 'APPROVED' and i.purged_at is null and i.error is null
      order by p.id, i.case_id limit #{most}
      """)
  List<Item> ready(int most);

  @Update(
      """
      update purge_item set purged_at = #{at}, removed = #{removed}
      where proposal_id = #{i.proposalId} and case_id = #{i.caseId} and purged_at is null
      """)
  void done(@Param("i") Item item, @Param("at") LocalDateTime at, @Param("removed") int removed);

  @Update(
      """
      update purge_item set error = #{error}, live = null
      where proposal_id = #{i.proposalId} and case_id = #{i.caseId}
      """)
  void failed(@Param("i") Item item, @Param("error") String error);

  @Update(
      """
      update purge_proposal p set p.state = 'DONE'
      where p.state = 'APPROVED' and not exists (select 1 from purge_item i
        where i.proposal_id = p.id and i.purged_at is null and i.error is null)
      """)
  void finish();
}
