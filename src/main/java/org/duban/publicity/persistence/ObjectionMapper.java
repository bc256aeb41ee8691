package org.duban.publicity.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ObjectionMapper {

  String COLUMNS =
      " o.id, o.notice_id, o.code_hash, o.name_cipher, o.contact_cipher, o.text_cipher,"
          + " o.raised_at, o.status, o.answer, o.answered_at ";

  @Insert(
      "insert into notice_objection (id, notice_id, code_hash, name_cipher, contact_cipher,"
          + " text_cipher, raised_at, status, answer, answered_at) values (#{id}, #{noticeId},"
          + " #{codeHash}, #{nameCipher}, #{contactCipher}, #{textCipher}, #{raisedAt}, #{status},"
          + " #{answer}, #{answeredAt})")
  void insert(ObjectionRow row);

  @Update(
      "update notice_objection set status = #{status}, answer = #{answer}, answered_at ="
          + " #{answeredAt} where id = #{id}")
  void update(org.duban.publicity.Objection objection);

  @Delete(
      "delete from notice_objection where notice_id in"
          + " (select n.id from notice n where n.case_id = #{caseId})")
  int deleteOfCase(long caseId);

  @Select("select" + COLUMNS + "from notice_objection o where o.id = #{id} for update")
  @Nullable ObjectionRow lock(long id);

  @Select("select" + COLUMNS + "from notice_objection o where o.id = #{id}")
  @Nullable ObjectionRow find(long id);

  @Select("select" + COLUMNS + "from notice_objection o where o.code_hash = #{hash}")
  @Nullable ObjectionRow byCode(byte[] hash);

  @Select(
      "select"
          + COLUMNS
          + "from notice_objection o join notice n on n.id = o.notice_id where n.case_id = #{caseId}"
          + " order by o.id")
  List<ObjectionRow> ofCase(long caseId);

  @Select(
      "select" + COLUMNS + "from notice_objection o where o.notice_id = #{noticeId} order by o.id")
  List<ObjectionRow> ofNotice(long noticeId);
}
