package org.duban.casefile.attachment.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Keys of bytes in the store, and which of them nothing names. */
@Mapper
public interface BlobMapper {

  @Insert("insert into attachment_blob (blob_key, put_at) values (#{key}, #{at})")
  void written(@Param("key") String key, @Param("at") LocalDateTime at);

  @Select(
      """
      select b.blob_key from attachment_blob b
      where b.put_at < #{before} and b.blob_key > #{after}
        and not exists (select 1 from attachment a where a.blob_key = b.blob_key)
        and not exists (select 1 from attachment a where a.thumb_key = b.blob_key)
      order by b.blob_key limit #{most}
      """)
  List<String> unnamed(
      @Param("before") LocalDateTime before, @Param("after") String after, @Param("most") int most);

  @Delete("delete from attachment_blob where blob_key = #{key}")
  void removed(String key);
}
