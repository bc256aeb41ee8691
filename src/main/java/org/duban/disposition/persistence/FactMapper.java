package org.duban.disposition.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What other tables know of a person's problems. */
@Mapper
public interface FactMapper {

  /**
   * One problem.
   *
   * @param note of a joint check: whether it was left out or concealed
   * @param declaredAt when it was declared, if it was
   * @param struckOffAt when it was put right
   * @param rectificationCase the last one
   * @param enforced whether the law had to be used, or the person was proposed as backward
   * @param cameBack whether it had been put right before
   */
  record ProblemRow(
      long id,
      String number,
      @Nullable String kind,
      LocalDateTime openedAt,
      @Nullable String description,
      @Nullable String source,
      @Nullable String note,
      @Nullable LocalDateTime declaredAt,
      @Nullable LocalDateTime struckOffAt,
      @Nullable Long rectificationCase,
      boolean enforced,
      boolean cameBack) {}

  @Select(
      """
      select r.id, r.number, r.kind, r.opened_at,
        json_unquote(json_extract(r.fields, '$.description')) as description,
        json_unquote(json_extract(r.fields, '$.source')) as source,
        json_unquote(json_extract(r.fields, '$.note')) as note,
        (select min(d.declared_at) from declaration_problem dp
          join declaration d on d.id = dp.declaration_id where dp.row_id = r.id) as declared_at,
        case when r.status = 'STRUCK_OFF' then r.closed_at end as struck_off_at,
        (select max(x.case_id) from rectification x where x.problem_id = r.id)
          as rectification_case,
        exists (select 1 from rectification x join case_link l on l.from_case_id = x.case_id
          where x.problem_id = r.id and l.kind in ('enforcement', 'backward-member')) as enforced,
        exists (select 1 from rectification x where x.problem_id = r.id
          and x.earlier_case is not null) as came_back
      from disposition_problem p join register_row r on r.id = p.row_id
      where p.case_id = #{caseId} order by r.id
      """)
  List<ProblemRow> problems(long caseId);

  /**
   * How often a decision against the person took effect before this case; exemptions do not count.
   */
  @Select(
      """
      select count(*) from disposition d
      join disposition_decision x on x.case_id = d.case_id
        and x.no = (select max(y.no) from disposition_decision y where y.case_id = d.case_id)
      where d.person_id = #{person} and d.case_id < #{before} and d.delivered_on is not null
        and not d.revoked and x.kinds <> 'EXEMPT'
      """)
  int handledBefore(@Param("person") long person, @Param("before") long before);
}
