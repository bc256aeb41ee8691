package org.duban.disposition.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.disposition.OpenedFor;

/** Whose problems are due for disposition. */
@Mapper
public interface DispositionDueMapper {

  /** A person who is due, and why: the first of what happened. */
  record Due(
      long declarationId,
      long caseId,
      long personId,
      long campaignId,
      String unitCode,
      OpenedFor openedFor) {}

  /** Free problems of a declarant: in the ledger, upheld, in no disposition. */
  String FREE =
      """
       from register_row r where r.register_key = 'problem' and r.campaign_id = d.campaign_id
        and r.person_id = d.person_id and r.status <> 'WITHDRAWN'
        and not exists (select 1 from disposition_problem p where p.row_id = r.id and p.live)
      """;

  @Select(
      """
      select x.declaration_id, x.case_id, x.person_id, x.campaign_id, x.unit_code,
        case when x.refused then 'REFUSED' when not x.any_open then 'RECTIFIED'
          when x.refusal_over then 'REFUSAL_DATE' else 'LENIENCY_DATE' end as opened_for
      from (
        select d.id as declaration_id, d.case_id, d.person_id, d.campaign_id, d.unit_code,
          exists (select 1
      """
          + FREE
          + """
          and (r.status = 'ENFORCING' or exists (select 1 from rectification z
            join case_link l on l.from_case_id = z.case_id where z.problem_id = r.id
              and l.kind in ('enforcement', 'backward-member')))) as refused,
          exists (select 1
      """
          + FREE
          + """
          and r.closed_at is null) as any_open,
          coalesce(c.leniency_date < #{today}, false) as leniency_over,
          coalesce(c.refusal_date < #{today}, false) as refusal_over
        from declaration d join campaign c on c.id = d.campaign_id
        where d.status in ('AWAITING_DISPOSITION', 'DISPOSED') and d.person_id is not null
          and d.case_id is not null and d.id > #{after}
          and exists (select 1
      """
          + FREE
          + """
          )
      ) x
      where x.refused or not x.any_open or x.leniency_over or x.refusal_over
      order by x.declaration_id limit #{limit}
      """)
  List<Due> due(
      @Param("today") LocalDate today, @Param("after") long after, @Param("limit") int limit);

  /** Locks the declaration, so that of several nodes one opens. */
  @Select("select id from declaration where id = #{declaration} for update")
  long lock(long declaration);

  /** Whether there still is a free problem; to be asked once the declaration is locked. */
  @Select("select exists (select 1" + FREE + ") from declaration d where d.id = #{declaration}")
  boolean anyFree(long declaration);
}
