package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.ImportError;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class RecordImportTest {

  private static final String[] HEADER = {"类别*", "姓名", "身份证号", "户主", "地块", "情况*"};

  @Autowired CountyFixture counties;
  @Autowired ImportingRecords importing;
  @Autowired CurrentActor actor;
  @TempDir Path folder;

  @Test
  void shouldTakeAWholeSheet() throws IOException {
    // given
    County county = counties.create();
    Path file =
        sheet(
            HEADER,
            new String[] {"land", "测试甲", "", "", "A-1", "建房"},
            new String[] {"land", "", "", "测试乙", "", "搭棚"});

    // when
    RecordImport done = importAs(reviewer(county), county, file);

    // then
    assertThat(done.errors()).isEmpty();
    assertThat(done.list().rows()).isEqualTo(2);
    assertThat(actor.as(reviewer(county), () -> importing.about(county.village(1, 1))))
        .extracting(RecordList::id)
        .containsExactly(done.list().id());
  }

  @Test
  void shouldTellEachBadCellAndTakeNothing() throws IOException {
    // given
    County county = counties.create();
    Path file =
        sheet(
            HEADER,
            new String[] {"land", "测试甲", "", "", "", "建房"},
            new String[] {"", "测试乙", "110105194912310021", "", "", "建房"},
            new String[] {"land", "", "", "", "", ""});

    // when
    RecordImport done = importAs(reviewer(county), county, file);

    // then
    assertThat(done.list()).isNull();
    assertThat(done.errors())
        .extracting(ImportError::row, ImportError::column)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(3, "类别"),
            org.assertj.core.groups.Tuple.tuple(3, "身份证号"),
            org.assertj.core.groups.Tuple.tuple(4, "姓名"),
            org.assertj.core.groups.Tuple.tuple(4, "情况"));
    assertThat(actor.as(reviewer(county), () -> importing.about(county.code()))).isEmpty();
  }

  @Test
  void shouldLetOnlyDepartmentsAndTheOfficeImport() throws IOException {
    // given
    County county = counties.create();
    Path file = sheet(HEADER, new String[] {"land", "测试甲", "", "", "", "建房"});

    // when, then
    assertThatThrownBy(() -> importAs(county.member(1, 1, 1), county, file))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(
            () ->
                actor.as(
                    reviewer(county),
                    () -> importing.importSheet("POLICE", county.code(), "清单", file)))
        .hasMessageContaining("inspection.department");
  }

  private RecordImport importAs(long person, County county, Path file) {
    return actor.as(person, () -> importing.importSheet("LAND", county.code(), "卫片", file));
  }

  private static long reviewer(County county) {
    return county.holder("DEPARTMENT_REVIEWER", county.department("LAND"));
  }

  private Path sheet(String[]... rows) throws IOException {
    Path file = folder.resolve("records.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("记录");
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          row.createCell(c).setCellValue(rows[r][c]);
        }
      }
      workbook.write(out);
    }
    return file;
  }
}
