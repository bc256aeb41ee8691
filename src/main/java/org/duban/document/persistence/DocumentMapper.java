package org.duban.document.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.duban.document.OfficialDocument;
import org.jspecify.annotations.Nullable;

/** Documents, their versions and receipts. */
@Mapper
public interface DocumentMapper {

  String COLUMNS =
      " d.id, d.case_id, d.definition, d.name, d.kind, d.title, d.state, d.version, d.unit_code,"
          + " d.issuer, d.issuer_name, d.number, d.made_at, d.issued_at ";

  /** A version without its file. */
  record VersionRow(
      long documentId, int version, String page, boolean issued, LocalDateTime at, long by) {}

  /** A version with its file. */
  record FileRow(
      long documentId,
      int version,
      String page,
      byte[] content,
      String sha256,
      boolean issued,
      LocalDateTime at,
      long by) {}

  /** A receipt. */
  record ReceiptRow(
      long id,
      long documentId,
      String receiver,
      boolean received,
      LocalDate on,
      @Nullable String number,
      @Nullable String note,
      long by,
      LocalDateTime at) {}

  @Insert(
      """
      insert into document (id, case_id, definition, name, kind, title, state, version, unit_code,
        issuer, issuer_name, made_at)
      values (#{id}, #{caseId}, #{definition}, #{name}, #{kind}, #{title}, #{state}, #{version},
        #{unitCode}, #{issuer}, #{issuerName}, #{madeAt})
      """)
  void insert(OfficialDocument document);

  @Insert(
      """
      insert into document_version (document_id, version, page, content, sha256, issued, made_at,
        made_by)
      values (#{documentId}, #{version}, #{page}, #{content}, #{sha256}, #{issued}, #{at}, #{by})
      """)
  void insertVersion(FileRow row);

  @Insert(
      """
      insert into document_receipt (id, document_id, receiver, received, received_on, number, note,
        recorded_by, recorded_at)
      values (#{id}, #{documentId}, #{receiver}, #{received}, #{on}, #{number}, #{note}, #{by},
        #{at})
      """)
  void insertReceipt(ReceiptRow row);

  /** A draft made anew. */
  @Update(
      """
      update document set title = #{title}, version = #{version}, unit_code = #{unitCode},
        issuer = #{issuer}, issuer_name = #{issuerName}, made_at = #{madeAt}
      where id = #{id}
      """)
  void remake(OfficialDocument document);

  @Update(
      """
      update document set state = 'ISSUED', version = #{version}, series = #{series}, year = #{year},
        seq = #{seq}, number = #{number}, issued_at = #{at}, issued_by = #{by}
      where id = #{id} and state = 'DRAFT'
      """)
  int issue(
      @Param("id") long id,
      @Param("version") int version,
      @Param("series") @Nullable String series,
      @Param("year") @Nullable Integer year,
      @Param("seq") @Nullable Integer seq,
      @Param("number") @Nullable String number,
      @Param("at") LocalDateTime at,
      @Param("by") long by);

  @Select("select" + COLUMNS + "from document d where d.id = #{id}")
  @Nullable OfficialDocument find(long id);

  @Select("select" + COLUMNS + "from document d where d.id = #{id} for update")
  @Nullable OfficialDocument lock(long id);

  @Select(
      "select"
          + COLUMNS
          + "from document d where d.case_id = #{caseId} and d.definition = #{definition}"
          + " and d.state = 'DRAFT' order by d.id desc limit 1 for update")
  @Nullable OfficialDocument lockDraft(
      @Param("caseId") long caseId, @Param("definition") String definition);

  @Select("select" + COLUMNS + "from document d where d.case_id = #{caseId} order by d.id")
  List<OfficialDocument> ofCase(long caseId);

  @Select(
      """
      select v.document_id, v.version, v.page, v.issued, v.made_at as at, v.made_by as `by`
      from document_version v where v.document_id = #{id} order by v.version
      """)
  List<VersionRow> versions(long id);

  @Select(
      """
      select v.document_id, v.version, v.page, v.content, v.sha256, v.issued, v.made_at as at,
        v.made_by as `by`
      from document_version v where v.document_id = #{id} and v.version = #{version}
      """)
  @Nullable FileRow file(@Param("id") long id, @Param("version") int version);

  @Select(
      """
      select r.id, r.document_id, r.receiver, r.received, r.received_on as `on`, r.number, r.note,
        r.recorded_by as `by`, r.recorded_at as at
      from document_receipt r where r.document_id = #{id} order by r.id
      """)
  List<ReceiptRow> receipts(long id);

  @Delete(
      "delete v from document_version v join document d on d.id = v.document_id"
          + " where d.case_id = #{caseId}")
  int deleteVersions(long caseId);

  @Delete(
      "delete r from document_receipt r join document d on d.id = r.document_id"
          + " where d.case_id = #{caseId}")
  int deleteReceipts(long caseId);

  /** The row stays, for the number; what it says is gone. */
  @Update("update document set title = '' where case_id = #{caseId}")
  int blank(long caseId);
}
