package org.duban.casefile.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** Reads of case rows and links. */
@Mapper
public interface CaseReads {

  /** Columns in the order of {@link CaseFile}. */
  String COLUMNS =
      " c.id, c.number, c.process_key, c.process_instance_id, c.title, c.subject_person_id,"
          + " c.unit_code, c.campaign_id, c.status, c.light, c.opened_at, c.due_at, c.closed_at,"
          + " c.end_kind as `end`, c.end_reason ";

  /** A linked case as seen from the other one. */
  record Linked(
      String kind,
      boolean caused,
      long caseId,
      String number,
      String title,
      String processKey,
      String status,
      @Nullable String end) {}

  @Select("select" + COLUMNS + "from case_file c where c.id = #{id}")
  Optional<CaseFile> byId(long id);

  @Select("select" + COLUMNS + "from case_file c where c.number = #{number}")
  Optional<CaseFile> byNumber(String number);

  @Select("select" + COLUMNS + "from case_file c where c.process_instance_id = #{id}")
  Optional<CaseFile> byInstance(String id);

  @Select(
      "select"
          + COLUMNS
          + """
          from case_link l join case_file c on c.id = l.to_case_id
          where l.from_case_id = #{id} and l.kind = #{kind}
          union
          select"""
          + COLUMNS
          + """
          from case_link l join case_file c on c.id = l.from_case_id
          where l.to_case_id = #{id} and l.kind = #{kind}
          order by 1
          """)
  List<CaseFile> linked(@Param("id") long id, @Param("kind") String kind);

  @Select(
      """
      select l.kind, true as caused, c.id as case_id, c.number, c.title, c.process_key, c.status,
        c.end_kind as `end`
      from case_link l join case_file c on c.id = l.to_case_id where l.from_case_id = #{id}
      union all
      select l.kind, false as caused, c.id as case_id, c.number, c.title, c.process_key, c.status,
        c.end_kind as `end`
      from case_link l join case_file c on c.id = l.from_case_id where l.to_case_id = #{id}
      order by 3
      """)
  List<Linked> links(long id);

  /** Open cases kept from an undone step of that case, of that kind and process. */
  @Select(
      "select"
          + COLUMNS
          + """
          from case_link_carried l join case_file c on c.id = l.to_case_id
          where l.from_case_id = #{id} and l.kind = #{kind} and c.process_key = #{process}
            and c.closed_at is null
          order by c.id
          """)
  List<CaseFile> carried(
      @Param("id") long id, @Param("kind") String kind, @Param("process") String process);

  /** Whether the person opened the case or submitted anything in it. */
  @Select(
      """
      select exists (select 1 from submission s where s.case_id = #{id}
                       and (s.person_id = #{person} or s.for_person_id = #{person}
                            or s.deputy_for_person_id = #{person}))
          or exists (select 1 from case_file c where c.id = #{id} and c.opened_by = #{person})
      """)
  boolean tookPart(@Param("id") long id, @Param("person") long person);
}
