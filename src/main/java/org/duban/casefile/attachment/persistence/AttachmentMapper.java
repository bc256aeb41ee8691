package org.duban.casefile.attachment.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Attachment rows. */
@Mapper
public interface AttachmentMapper {

  @Insert(
      """
      insert into attachment (id, case_id, task_id, kind, name, content_type, size, sha256,
        blob_key, thumb_key, taken_at, lat, lon, pair_with, uploaded_by, uploaded_at, submitted)
      values (#{id}, #{caseId}, #{taskId}, #{kind}, #{name}, #{contentType}, #{size}, #{sha256},
        #{blobKey}, #{thumbKey}, #{takenAt}, #{lat}, #{lon}, #{pairWith}, #{uploadedBy},
        #{uploadedAt}, #{submitted})
      """)
  void insert(AttachmentRow row);

  @Select("select * from attachment where id = #{id}")
  Optional<AttachmentRow> find(long id);

  @Select("select * from attachment where task_id = #{taskId} order by id for update")
  List<AttachmentRow> lockOfTask(String taskId);

  @Select("select distinct kind from attachment where task_id = #{taskId}")
  List<String> kindsOfTask(String taskId);

  @Select("select count(*) from attachment where task_id = #{taskId}")
  int countOfTask(String taskId);

  /** Uploads of the person that are not submitted yet. */
  @Select("select count(*) from attachment where submitted = false and uploaded_by = #{person}")
  int countWaiting(long person);

  @Select("select coalesce(sum(size), 0) from attachment where case_id = #{caseId}")
  long sizeOfCase(long caseId);

  @Select("select coalesce(sum(size), 0) from attachment where uploaded_by = #{person}")
  long sizeOfPerson(long person);

  @Delete("delete from attachment where case_id = #{caseId}")
  int deleteOfCase(long caseId);

  @Select("select * from attachment where case_id = #{caseId} order by id")
  List<AttachmentRow> ofCase(long caseId);

  @Update("update attachment set submitted = true where id = #{id}")
  void submit(long id);

  @Delete("delete from attachment where id = #{id} and submitted = false")
  int deleteUnsubmitted(long id);

  @Select(
      """
      select * from attachment where submitted = false and uploaded_at < #{before}
      order by uploaded_at limit #{limit}
      """)
  List<AttachmentRow> abandoned(@Param("before") LocalDateTime before, @Param("limit") int limit);
}
