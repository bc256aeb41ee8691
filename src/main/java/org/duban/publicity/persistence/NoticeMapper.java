package org.duban.publicity.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface NoticeMapper {

  String COLUMNS =
      " n.id, n.number, n.case_id, n.unit_code, n.campaign_id, n.source, n.kind, n.title, n.body,"
          + " n.scope, n.receiving_unit, n.phone, n.mailbox, n.address, n.status, n.from_date,"
          + " n.to_date, n.published_at, n.ended_at, n.ended_reason, n.replaces_id ";

  @Insert(
      "insert into notice (id, number, case_id, unit_code, campaign_id, source, kind, title, body,"
          + " scope, receiving_unit, phone, mailbox, address, status, from_date, to_date,"
          + " published_at, ended_at, ended_reason, replaces_id) values (#{id}, #{number},"
          + " #{caseId}, #{unitCode}, #{campaignId}, #{source}, #{kind}, #{title}, #{body},"
          + " #{scope}, #{receivingUnit}, #{phone}, #{mailbox}, #{address}, #{status}, #{fromDate},"
          + " #{toDate}, #{publishedAt}, #{endedAt}, #{endedReason}, #{replacesId})")
  void insert(NoticeRow row);

  @Update(
      "update notice set title = #{title}, body = #{body}, scope = #{scope}, receiving_unit ="
          + " #{receivingUnit}, phone = #{phone}, mailbox = #{mailbox}, address = #{address},"
          + " status = #{status}, from_date = #{fromDate}, to_date = #{toDate}, published_at ="
          + " #{publishedAt}, ended_at = #{endedAt}, ended_reason = #{endedReason} where id ="
          + " #{id}")
  void update(NoticeRow row);

  @Update(
      "update notice set title = '', body = '', scope = '', receiving_unit = '', phone = '',"
          + " mailbox = '', address = '', ended_reason = null where case_id = #{caseId}")
  int empty(long caseId);

  @Select("select" + COLUMNS + "from notice n where n.id = #{id}")
  @Nullable NoticeRow byId(long id);

  @Select("select" + COLUMNS + "from notice n where n.id = #{id} for update")
  @Nullable NoticeRow lock(long id);

  @Select("select" + COLUMNS + "from notice n where n.number = #{number}")
  @Nullable NoticeRow byNumber(String number);

  @Select(
      "select" + COLUMNS + "from notice n where n.case_id = #{caseId} order by n.id desc limit 1")
  @Nullable NoticeRow latestOfCase(long caseId);

  @Select(
      "<script>select"
          + COLUMNS
          + "from notice n <if test='path != null'>join unit u on u.code = n.unit_code</if> where"
          + " n.status = 'PUBLISHED' and n.from_date &lt;= #{today} and n.to_date &gt;= #{today}"
          + " <if test='before != null'>and n.id &lt; #{before}</if> <if test='path != null'>and"
          + " u.path like concat(#{path}, '%')</if> <if test='words != null'>and (n.title like"
          + " #{words} or n.body like #{words})</if> order by n.id desc limit #{limit}</script>")
  List<NoticeRow> inForce(
      @Param("today") LocalDate today,
      @Param("words") @Nullable String words,
      @Param("path") @Nullable String path,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  @Select(
      "<script>select"
          + COLUMNS
          + "from notice n join unit u on u.code = n.unit_code where (<foreach"
          + " collection='paths' item='p' separator=' or '>u.path like concat(#{p},"
          + " '%')</foreach>) <if test='status != null'>and n.status = #{status}</if> <if"
          + " test='before != null'>and n.id &lt; #{before}</if> order by n.id desc limit"
          + " #{limit}</script>")
  List<NoticeRow> within(
      @Param("paths") List<String> paths,
      @Param("status") @Nullable String status,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);
}
