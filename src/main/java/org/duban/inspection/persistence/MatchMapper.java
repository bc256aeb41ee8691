package org.duban.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.inspection.MatchCandidate;
import org.duban.inspection.RecordMatch;
import org.jspecify.annotations.Nullable;

/** Matches, found by joining records, people and ledger in the database. */
@Mapper
interface MatchMapper {

  String CANDIDATE =
      """
      select e.id as entry_id, l.name as list_name, e.row_no, e.household, e.plot, p.id as person_id,
             p.name as person_name, u.name as unit_name,
      """;

  String SOURCE =
      """
      from record_entry e
      join record_list l on l.id = e.list_id
      join unit lu on lu.code = l.unit_code and #{path} like concat(lu.path, '%')
      join unit u on u.path like concat(#{path}, '%')
      join person p on p.unit_code = u.code
      where not exists (select 1 from record_match m join case_file c on c.id = m.case_id
                        where m.entry_id = e.id and m.person_id = p.id
                          and m.decision is not null and c.campaign_id &lt;=> #{campaign})
      """;

  @Select(
      "<script>"
          + CANDIDATE
          + "'IDENTITY' as basis "
          + SOURCE
          + " and e.id_hash is not null and p.id_hash = e.id_hash union all "
          + CANDIDATE
          + "'NAME' as basis "
          + SOURCE
          + " and e.id_hash is null and p.name = e.person_name union all "
          + CANDIDATE
          + "'HOUSEHOLD' as basis "
          + SOURCE
          + " and e.id_hash is null and e.person_name is null and p.name = e.household"
          + " order by 1, 6</script>")
  List<CandidateRow> candidates(
      @Param("path") String unitPath, @Param("campaign") @Nullable Long campaignId);

  @Select(
      """
      <script>
      select r.person_id, coalesce(json_unquote(json_extract(r.fields, '$.description')), '')
               as description
      from register_row r
      where r.register_key = 'problem' and r.campaign_id &lt;=> #{campaign} and r.person_id in
      <foreach collection='people' item='p' open='(' separator=',' close=')'>#{p}</foreach>
      order by r.id
      </script>
      """)
  List<DeclaredRow> declared(
      @Param("people") List<Long> personIds, @Param("campaign") @Nullable Long campaignId);

  @Insert(
      """
      insert into record_match
        (id, case_id, entry_id, person_id, basis, explanation, declared)
      values (#{id}, #{caseId}, #{c.entryId}, #{c.personId}, #{c.basis}, #{explanation},
              #{declared})
      """)
  void insert(
      @Param("id") long id,
      @Param("caseId") long caseId,
      @Param("c") MatchCandidate candidate,
      @Param("explanation") String explanation,
      @Param("declared") String declared);

  String MATCH =
      """
      select m.id, m.case_id, m.entry_id, l.department, e.kind,
             concat(e.description, coalesce(concat('（地块：', e.plot, '）'), '')) as record,
             m.person_id, m.basis, m.explanation, m.declared, m.decision, m.reason, m.decided_at
      from record_match m
      join record_entry e on e.id = m.entry_id
      join record_list l on l.id = e.list_id
      """;

  @Select(MATCH + "where m.case_id = #{caseId} order by m.id")
  List<RecordMatch> ofCase(long caseId);

  @Select(MATCH + "where m.id = #{id}")
  @Nullable RecordMatch find(long id);

  @Update(
      """
      update record_match
      set decision = #{decision}, reason = #{reason}, decided_at = #{decidedAt} where id = #{id}
      """)
  void decide(RecordMatch match);
}
