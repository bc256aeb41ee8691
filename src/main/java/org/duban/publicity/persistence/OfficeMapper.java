package org.duban.publicity.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.publicity.NoticeOffice;
import org.jspecify.annotations.Nullable;

@Mapper
interface OfficeMapper {

  String COLUMNS = " o.receiving_unit, o.phone, o.mailbox, o.address ";

  @Select("select" + COLUMNS + "from notice_office o where o.unit_code = #{unitCode}")
  @Nullable NoticeOffice of(String unitCode);

  @Insert(
      "replace into notice_office (unit_code, receiving_unit, phone, mailbox, address) values"
          + " (#{unitCode}, #{o.receivingUnit}, #{o.phone}, #{o.mailbox}, #{o.address})")
  void set(@Param("unitCode") String unitCode, @Param("o") NoticeOffice office);
}
