package org.duban.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.inspection.RecordList;

/** Record lists. */
@Mapper
interface RecordMapper {

  @Insert(
      """
      insert into record_list (id, department, unit_code, name, imported_by, imported_at)
      values (#{id}, #{department}, #{unitCode}, #{name}, #{importedBy}, #{importedAt})
      """)
  void insertList(RecordList list);

  @Insert(
      """
      <script>
      insert into record_entry
        (id, list_id, row_no, kind, person_name, id_hash, household, plot, description) values
      <foreach collection='rows' item='r' separator=','>
        (#{r.id}, #{r.listId}, #{r.rowNo}, #{r.kind}, #{r.personName}, #{r.idHash},
         #{r.household}, #{r.plot}, #{r.description})
      </foreach>
      </script>
      """)
  void insertEntries(@Param("rows") List<EntryRow> rows);

  @Select(
      """
      select l.id, l.department, l.unit_code, l.name, l.imported_by, l.imported_at,
             (select count(*) from record_entry e where e.list_id = l.id) as `rows`
      from record_list l join unit u on u.code = l.unit_code
      where #{path} like concat(u.path, '%') order by l.id desc
      """)
  List<RecordList> about(String path);
}
